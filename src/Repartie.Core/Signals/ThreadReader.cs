using System;
using System.Collections.Generic;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Reads what was said before the post: what the customer already told, and what the brand asked, offered or announced.</summary>
internal sealed class ThreadReader
{
    /// <summary>Older posts of a long thread say little about the next reply; the bound keeps time linear in what matters.</summary>
    private const int MessagesRead = 20;

    private readonly SignalReader _reader;
    private readonly SignalFamilies _families = BuiltInSignals.Instance.Families;
    private readonly int _inThread;
    private readonly int _replyToBrand;
    private readonly int _replyToMember;
    private readonly int _brandSpoke;
    private readonly int _brandOpened;
    private readonly int _unanswered;

    public ThreadReader(SignalReader reader, SignalCatalog catalog)
    {
        _reader = reader;
        _inThread = catalog.IndexOf(CodedSignals.InThread);
        _replyToBrand = catalog.IndexOf(CodedSignals.ReplyToBrand);
        _replyToMember = catalog.IndexOf(CodedSignals.ReplyToMember);
        _brandSpoke = catalog.IndexOf(CodedSignals.BrandSpoke);
        _brandOpened = catalog.IndexOf(CodedSignals.BrandOpened);
        _unanswered = catalog.IndexOf(CodedSignals.Unanswered);
    }

    public void Read(Post post, PostThread thread, SignalWorkspace workspace)
    {
        IReadOnlyList<ThreadMessage> messages = thread.Messages;
        if (messages.Count == 0)
        {
            return;
        }

        SignalBoard board = workspace.Board;
        board.Set(_inThread);
        ThreadRole last = messages[messages.Count - 1].Role;
        SetIf(board, _replyToBrand, last == ThreadRole.Brand);
        SetIf(board, _replyToMember, last == ThreadRole.Member);
        SetIf(board, _brandOpened, messages[0].Role == ThreadRole.Brand);
        bool brandSpoke = false;
        bool customerSpoke = false;
        for (int i = Math.Max(0, messages.Count - MessagesRead); i < messages.Count; i++)
        {
            brandSpoke |= messages[i].Role == ThreadRole.Brand;
            customerSpoke |= messages[i].Role == ThreadRole.Customer;
            ReadMessage(messages[i], i, isLast: i == messages.Count - 1, workspace);
        }

        SetIf(board, _brandSpoke, brandSpoke);
        SetIf(board, _unanswered, customerSpoke && !brandSpoke);
    }

    private void ReadMessage(ThreadMessage message, int index, bool isLast, SignalWorkspace workspace)
    {
        if (message.Role == ThreadRole.Member)
        {
            return;
        }

        TokenizedText text = workspace.Earlier;
        Tokenizer.Tokenize(message.Text, text);
        _reader.Match(text, brandSpeaks: message.Role == ThreadRole.Brand, workspace);
        for (int h = 0; h < workspace.Hits.Count; h++)
        {
            PhraseOwner owner = workspace.Hits.OwnerOf(h);
            if (workspace.Hits[h].IsException || !SignalReader.Counts(text, workspace, h, out _))
            {
                continue;
            }

            int start = text.Tokens[workspace.Hits[h].FirstToken].Start;
            int end = text.Tokens[workspace.Hits[h].LastToken].End;
            if (owner.Kind == OwnerKind.BrandSpeech && message.Role == ThreadRole.Brand)
            {
                Set(workspace.Board, _families.ThreadVariant(owner.Index), index, start, end);
                if (isLast)
                {
                    Set(workspace.Board, _families.LastVariant(owner.Index), index, start, end);
                }
            }
            else if (owner.Kind == OwnerKind.Signal && message.Role == ThreadRole.Customer)
            {
                foreach (int family in _families.Of(owner.Index))
                {
                    Set(workspace.Board, _families.ThreadVariant(family), index, start, end);
                }
            }
        }
    }

    private static void Set(SignalBoard board, int signal, int source, int start, int end)
    {
        if (signal >= 0)
        {
            board.Set(signal, source, start, end);
        }
    }

    private static void SetIf(SignalBoard board, int signal, bool condition)
    {
        if (condition)
        {
            board.Set(signal);
        }
    }
}
