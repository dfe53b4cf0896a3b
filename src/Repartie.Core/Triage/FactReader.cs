using System;
using System.Collections.Generic;
using Repartie.Signals;
using Repartie.Text;

namespace Repartie.Triage;

/// <summary>Computes the facts that rules compare, and sets the bits of comparisons, networks and languages.</summary>
internal sealed class FactReader
{
    private readonly BitTable _bits;

    // For each signal, of how many families that tell of a case it is.
    private readonly byte[] _caseFamilies;

    public FactReader(BitTable bits, SignalCatalog catalog)
    {
        _bits = bits;
        int[] families = [catalog.IndexOf("case"), catalog.IndexOf("event"), catalog.IndexOf("stuck"), catalog.IndexOf("demand")];
        _caseFamilies = new byte[bits.Count];
        for (int signal = 0; signal < _caseFamilies.Length; signal++)
        {
            foreach (int family in BuiltInSignals.Instance.Families.Of(signal))
            {
                foreach (int telling in families)
                {
                    _caseFamilies[signal] += (byte)(telling == family ? 1 : 0);
                }
            }
        }
    }

    public void Read(Post post, TriageContext context, SignalWorkspace workspace)
    {
        for (int f = 0; f < _bits.Facts.Count; f++)
        {
            ComparedFact fact = _bits.Facts[f];
            long value = ValueOf(fact.Name, post, context, workspace);
            for (int c = 0; c < fact.Bits.Count; c++)
            {
                if (fact.Conditions[c].Holds(value))
                {
                    workspace.Board.Set(fact.Bits[c]);
                }
            }
        }

        if (_bits.Networks.Count > 0 && !post.Network.IsUnknown && _bits.Networks.TryGetValue(post.Network.Name, out int network))
        {
            workspace.Board.Set(network);
        }

        if (_bits.Languages.Count > 0 && workspace.Language is { } language && _bits.Languages.TryGetValue(language, out int bit))
        {
            workspace.Board.Set(bit);
        }
    }

    private long ValueOf(string name, Post post, TriageContext context, SignalWorkspace workspace) => name switch
    {
        FactNames.Words => Words(workspace.Text),
        FactNames.ThreadPosts => context.Thread.Messages.Count,
        FactNames.CustomerPosts => CountOf(context.Thread, ThreadRole.Customer),
        FactNames.BrandPosts => CountOf(context.Thread, ThreadRole.Brand),
        FactNames.WaitingMinutes => WaitingMinutes(context, post),
        FactNames.Complainants => context.Facts?.Snowball.Complainants ?? 0,
        FactNames.Snowball => context.Facts is { } facts ? SnowballLevel.Calm - facts.Snowball.Level : 0,
        FactNames.RepeatedComplaints => context.Facts?.RepeatedComplaints ?? 0,
        FactNames.Deflections => context.Facts?.Deflections ?? 0,
        FactNames.FailedHandoffs => context.Facts?.FailedHandoffs ?? 0,
        _ => CaseSigns(workspace.Board),
    };

    private static long Words(TokenizedText text)
    {
        long words = 0;
        for (int i = 0; i < text.Count; i++)
        {
            words += text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    private static long CountOf(PostThread thread, ThreadRole role)
    {
        long count = 0;
        for (int m = 0; m < thread.Messages.Count; m++)
        {
            count += thread.Messages[m].Role == role ? 1 : 0;
        }

        return count;
    }

    private static long WaitingMinutes(TriageContext context, Post post)
    {
        DateTimeOffset? oldest = null;
        for (int m = 0; m < context.Thread.Messages.Count; m++)
        {
            ThreadMessage message = context.Thread.Messages[m];
            if (message.Role == ThreadRole.Brand)
            {
                oldest = null;
            }
            else if (message.Role == ThreadRole.Customer && oldest is null)
            {
                oldest = message.CreatedAt;
            }
        }

        DateTimeOffset? until = context.Now ?? post.CreatedAt;
        return oldest is { } from && until is { } to && to > from ? (long)(to - from).TotalMinutes : 0;
    }

    private long CaseSigns(SignalBoard board)
    {
        long signs = 0;
        List<int> seen = board.Fired;
        for (int i = 0; i < seen.Count; i++)
        {
            signs += _caseFamilies[seen[i]];
        }

        return signs;
    }
}
