using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Knows captions by their own form where no credit betrays them.</summary>
internal sealed class CaptionReader
{
    private const int LongestBracket = 24;
    private const int LongestSentence = 300;
    private const int MostBareNames = 3;

    /// <summary>Each is looked up in all of the text.</summary>
    private const int MostCandidates = 12;

    private static readonly char[] s_brackets = [' ', '(', ')', '[', ']'];

    private readonly Draft _draft;
    private readonly HashSet<int> _bareNames = [];
    private readonly int _headline;
    private readonly int _firstText;

    public CaptionReader(Draft draft)
    {
        _draft = draft;
        _headline = draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Headline);
        _firstText = draft.Blocks.FindIndex(Math.Max(0, _headline), static block => block.Weighed.Tag == BlockTag.Text && FigurePlace.IsCertainText(block));
        FindBareNames();
    }

    /// <summary>The rule that says that a block is a caption; null where none does.</summary>
    public ReadingRule? RuleOf(int index)
    {
        DraftBlock block = _draft.Blocks[index];
        return Is(ReadingRule.CaptionPosition) && _draft.MayHave(block, Sign.SaysPosition) && SaysPosition(_draft.Language, _draft.Text, block.Span) ? ReadingRule.CaptionPosition
            : Is(ReadingRule.CaptionPrefix) && StartsAsCaption(_draft.Text, block.Span) ? ReadingRule.CaptionPrefix
            : Is(ReadingRule.CaptionPresentDate) && IsDatedScene(block) ? ReadingRule.CaptionPresentDate
            : Is(ReadingRule.CaptionKicker) && StartsWithKicker(_draft.Text, block.Span) ? ReadingRule.CaptionKicker
            : Is(ReadingRule.CaptionLead) && IsAboveText(index) && CaptionScene.IsVerbless(_draft.Language, _draft.Text, block.Span) ? ReadingRule.CaptionLead
            : Is(ReadingRule.CaptionBareName) && _bareNames.Contains(index) ? ReadingRule.CaptionBareName
            : null;
    }

    /// <summary>"(L)", "pictured", "seen here", outside quoted speech.</summary>
    /// <param name="language">Its words count, and those of English.</param>
    /// <param name="text">The text of the span.</param>
    /// <param name="span">What may be a caption.</param>
    /// <param name="mayHoldPhrase">False where it is known that no phrase of captions stands in the span.</param>
    public static bool SaysPosition(Language language, string text, SeedSpan span, bool mayHoldPhrase = true) =>
        ((mayHoldPhrase && HoldsPhrase(language, text, span)) || HoldsBracket(language, text, span))
        && text.IndexOf('\u201C', span.Start, span.Length) < 0 && text.IndexOf('"', span.Start, span.Length) < 0;

    private static bool HoldsPhrase(Language language, string text, SeedSpan span) =>
        language.CaptionPhrases.IsWithin(text, span.Start, span.End)
        || (language != Language.English && Language.English.CaptionPhrases.IsWithin(text, span.Start, span.End));

    private static bool HoldsBracket(Language language, string text, SeedSpan span)
    {
        for (int open = text.IndexOf('(', span.Start, span.Length); open >= 0; open = text.IndexOf('(', open + 1, span.End - open - 1))
        {
            int close = text.IndexOf(')', open, Math.Min(LongestBracket, span.End - open));
            if (close > open + 1 && text.Substring(open + 1, close - open - 1) is var inside
                && (IsPosition(language, inside) || (language != Language.English && IsPosition(Language.English, inside))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A single letter is a position as a capital; as a small one it counts the entries of a list.</summary>
    private static bool IsPosition(Language language, string inside) =>
        (inside.Length > 1 || Script.IsUpper(inside[0])) && language.IsCaptionBracket(inside.ToLowerInvariant());

    /// <summary>"FILE - ", "Archivfoto: ", "Image caption, ": a known beginning and a mark.</summary>
    private static bool StartsAsCaption(string text, SeedSpan span)
    {
        const int longestPrefix = 32;
        int end = Math.Min(span.End, span.Start + longestPrefix);
        int mark = span.Start;
        while (mark < end && text[mark] is not ('-' or '\u2013' or '\u2014' or ':' or ',' or '|'))
        {
            mark++;
        }

        return mark > span.Start && mark < end && mark + 2 < span.End && Script.IsBlank(text[mark + 1])
            && Phrases.CaptionPrefixes.Contains(text.Substring(span.Start, mark - span.Start).Trim(s_brackets).ToLowerInvariant());
    }

    /// <summary>"HOME AT LAST \u2026 Ada Lind unlocks the gate": the form of captions in many papers.</summary>
    private static bool StartsWithKicker(string text, SeedSpan span)
    {
        const int longestKicker = 40;
        int letters = 0;
        for (int i = span.Start; i < span.End && i - span.Start < longestKicker; i++)
        {
            if (letters >= 4 && (text[i] == '\u2026' || (text[i] == '.' && i + 2 < span.End && text[i + 1] == '.' && text[i + 2] == '.')))
            {
                return span.End - i > longestKicker;
            }

            if (Script.IsLower(text[i]) || text[i] is '.' or '"' or '\u201C')
            {
                return false;
            }

            letters += Script.IsUpper(text[i]) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Between the headline and the first paragraph.</summary>
    private bool IsAboveText(int index)
    {
        DraftBlock block = _draft.Blocks[index];
        return _headline >= 0 && index > _headline && index < _firstText && block.Span.Length <= LongestSentence && !block.Signs[Sign.HoldsQuotation];
    }

    /// <summary>"Ada Lind waters the limes in Oldport, May 3, 2024": a picture is told of in the present, and dated in full; news is told of in the past.</summary>
    private bool IsDatedScene(DraftBlock block)
    {
        if (!block.Signs[Sign.HoldsDate] && block.Span.Length <= 140)
        {
            return false;
        }

        return block.Span.Length <= LongestSentence && !block.Signs[Sign.HoldsQuotation] && block.Weighed.Tag is not (BlockTag.Above or BlockTag.Below)
            && block.HoldsDigit && CaptionScene.IsPresent(_draft.Language, _draft.Text, block.Span) && DateReader.Last(_draft.Language, _draft.Text, block.Span) is not null;
    }

    /// <summary>
    /// Lines of nothing but a full name beside a paragraph: the pictures of people whom the text names. More than a few are the subheads of a list of
    /// people, and a name that the text does not hold is an author's.
    /// </summary>
    private void FindBareNames()
    {
        int candidates = 0;
        for (int i = 1; i + 1 < _draft.Blocks.Count && candidates < MostCandidates; i++)
        {
            if (MayBeBareName(i))
            {
                candidates++;
                if (IsPersonOfText(_draft.Blocks[i]))
                {
                    _bareNames.Add(i);
                }
            }
        }

        if (_bareNames.Count > MostBareNames)
        {
            _bareNames.Clear();
        }
    }

    private bool MayBeBareName(int index)
    {
        DraftBlock block = _draft.Blocks[index];
        DraftBlock behind = _draft.Blocks[index + 1];
        return block.IsOpen && block.Signs[Sign.NameShaped] && !block.Signs[Sign.Signed] && !block.Signs[Sign.AllCapitals] && !block.Signs[Sign.RepeatedOften]
            && (behind.Weighed.Tag == BlockTag.Text || behind.Signs[Sign.Signed]);
    }

    /// <summary>Whether the text has the name within a sentence.</summary>
    private bool IsPersonOfText(DraftBlock name)
    {
        for (int at = name.Span.Start, start = at; at <= name.Span.End; at++)
        {
            if (at == name.Span.End || Script.IsBlank(_draft.Text[at]))
            {
                if (_draft.Language.Is(_draft.Text, start, at - start, WordClass.NotPeople | WordClass.NotNames | WordClass.Outlets | WordClass.Offices))
                {
                    return false;
                }

                start = at + 1;
            }
        }

        string whole = _draft.Text.Substring(name.Span.Start, name.Span.Length);
        foreach (DraftBlock block in _draft.Blocks)
        {
            if (block.Weighed.Tag == BlockTag.Text && block.Span.Length > whole.Length + 40
                && _draft.Text.IndexOf(whole, block.Span.Start + 1, block.Span.Length - 1, StringComparison.Ordinal) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(ReadingRule rule) => _draft.Options.IsOn(rule);
}
