using System;
using System.Collections.Generic;
using Repartie.Rules;
using Repartie.Signals;
using Repartie.Text;

namespace Repartie.Triage;

/// <summary>Computes the facts that rules compare, and sets the bits of comparisons, networks and languages.</summary>
internal sealed class FactReader
{
    private readonly BitTable _bits;
    private readonly int[] _caseFamilies;

    public FactReader(BitTable bits, SignalCatalog catalog)
    {
        _bits = bits;
        _caseFamilies = [catalog.IndexOf("case"), catalog.IndexOf("event"), catalog.IndexOf("stuck"), catalog.IndexOf("demand")];
    }

    public void Read(Post post, TriageContext context, SignalWorkspace workspace)
    {
        foreach (KeyValuePair<FactCondition, int> fact in _bits.Facts)
        {
            if (fact.Key.Holds(ValueOf(fact.Key.Name, post, context, workspace)))
            {
                workspace.Board.Set(fact.Value);
            }
        }

        if (_bits.Networks.TryGetValue(post.Network.Name, out int network))
        {
            workspace.Board.Set(network);
        }

        if (workspace.Language is { } language && _bits.Languages.TryGetValue(language, out int bit))
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
        foreach (ThreadMessage message in thread.Messages)
        {
            count += message.Role == role ? 1 : 0;
        }

        return count;
    }

    private static long WaitingMinutes(TriageContext context, Post post)
    {
        DateTimeOffset? oldest = null;
        foreach (ThreadMessage message in context.Thread.Messages)
        {
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
        SignalFamilies families = BuiltInSignals.Instance.Families;
        foreach (int signal in board.Fired)
        {
            foreach (int family in families.Of(signal))
            {
                signs += Array.IndexOf(_caseFamilies, family) >= 0 ? 1 : 0;
            }
        }

        return signs;
    }
}
