using System;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>
/// The cues of one text: words that tell how what stands near them is told (denied, supposed, quoted, told of somebody else, long
/// past, wished). A cue covers a stretch of its own sentence, never a match that says it; a match in whose gap it only passes it does
/// cover ("my account was <i>not</i> hacked").
/// </summary>
internal sealed class CueList
{
    /// <summary>More cues than any real post holds; beyond it they are not kept, which bounds the work.</summary>
    private const int Most = 64;

    private readonly Rows<Cue> _cues = new();

    public void Clear() => _cues.Shorten(0);

    public void Add(TokenizedText text, in PhraseHit hit, PhraseOwner owner)
    {
        if (_cues.Count == Most)
        {
            return;
        }

        Telling telling = (Telling)owner.Index;
        int sentence = text.Tokens[hit.FirstToken].Sentence;
        bool stopsAtBreaks = telling == Telling.Negated;

        // "If it is not here tomorrow, I want a refund" demands; "if it is late, do I get a refund?" only asks.
        bool stopsAtCommas = stopsAtBreaks || telling == Telling.Wished || (telling == Telling.Conditional && !text.Sentences[sentence].IsQuestion);
        int from = hit.FirstToken;
        while (from > 0 && hit.FirstToken - from < owner.ReachBack && text.Tokens[from - 1].Sentence == sentence
            && !Stops(text, from, stopsAtBreaks, stopsAtCommas) && !(stopsAtBreaks && OpensDenial(text, from)))
        {
            from--;
        }

        int to = hit.LastToken;
        while (to + 1 < text.Count && to - hit.LastToken < owner.ReachForward && text.Tokens[to + 1].Sentence == sentence && !Stops(text, to + 1, stopsAtBreaks, stopsAtCommas))
        {
            to++;
        }

        _cues.Add(new Cue(telling, hit.FirstToken, hit.LastToken, from, to, owner.Voice));
    }

    // « Une odeur de gaz qui ne part pas » : what a French denial denies begins behind its « ne ».
    private static bool OpensDenial(TokenizedText text, int token)
    {
        ReadOnlySpan<char> word = text.FoldedForm(text.Tokens[token]);
        return word.Length is 1 or 2 && word[0] == 'n' && (word.Length == 1 || word[1] == 'e');
    }

    // A negation ends with its part of the sentence; a condition or a wish with the comma, after which the consequence stands.
    private static bool Stops(TokenizedText text, int token, bool atBreaks, bool atCommas)
        => (atBreaks && ClauseBreaks.At(text, token)) || (atCommas && (text.Tokens[token].Flags & TokenFlags.AfterComma) != 0);

    /// <summary>How a match is told, of the tellings asked for.</summary>
    public Telling Of(TokenizedText text, in PhraseHit hit, in PhraseOwner owner)
    {
        Telling asked = owner.Dropped;
        if (asked == Telling.Plain)
        {
            return Telling.Plain;
        }

        Telling found = (text.Tokens[hit.FirstToken].Flags & TokenFlags.Quoted) != 0 ? Telling.Quoted & asked : Telling.Plain;
        for (int c = 0; c < _cues.Count; c++)
        {
            ref readonly Cue cue = ref _cues[c];
            bool bears = cue.Voice == 0 || cue.Voice == owner.Voice;
            bool inside = cue.First <= hit.LastToken && cue.Last >= hit.FirstToken;
            bool covers = cue.From <= hit.LastToken && cue.To >= hit.FirstToken;
            if (bears && covers && (!inside || Passes(hit, cue)))
            {
                found |= cue.Telling & asked;
            }
        }

        return found;
    }

    // The cue's words stand in a gap of the match, and it reaches a word behind them that the phrase does say.
    private static bool Passes(in PhraseHit hit, in Cue cue)
    {
        if (hit.Passed == 0 || cue.First < hit.FirstToken || cue.Last >= hit.LastToken)
        {
            return false;
        }

        for (int token = cue.First; token <= cue.Last; token++)
        {
            if (!hit.OnlyPasses(token))
            {
                return false;
            }
        }

        int next = cue.Last + 1;
        while (next < hit.LastToken && hit.OnlyPasses(next))
        {
            next++;
        }

        return next <= cue.To;
    }

    private readonly record struct Cue(Telling Telling, int First, int Last, int From, int To, int Voice);
}
