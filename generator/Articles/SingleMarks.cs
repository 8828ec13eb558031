using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A single quotation mark that is no apostrophe.</summary>
/// <param name="At">Offset in the repaired text.</param>
/// <param name="Opens">Whether words follow it rather than precede it.</param>
internal readonly record struct SingleMark(int At, bool Opens);

/// <summary>
/// Tells single quotation marks from apostrophes. A mark opens behind a blank and before a word that is not cut at its start; the pair is
/// the next mark that no letter follows, and one behind a stop or a comma before one that may be the plural's possessive.
/// </summary>
internal static class SingleMarks
{
    /// <summary>What a text without single marks has.</summary>
    public static readonly List<SingleMark> None = [];

    private static readonly char[] s_openers = ['\u2018', '\u201A', '\u2039', '\''];

    /// <summary>The marks of a span in order; a mark that opens the span may stand without its pair, since speech runs on.</summary>
    public static List<SingleMark> Find(Language language, string text, SeedSpan span)
    {
        int at = text.IndexOfAny(s_openers, span.Start, span.Length);
        if (at < 0)
        {
            return None;
        }

        List<SingleMark> marks = [];
        int open = NextOpening(language, text, at, span);
        while (open >= 0)
        {
            int next = NextOpening(language, text, open + 1, span);
            int close = ClosingOf(text, open, next < 0 ? span.End : next, span.End);
            if (close >= 0)
            {
                marks.Add(new SingleMark(open, Opens: true));
                marks.Add(new SingleMark(close, Opens: false));
            }
            else if (open == span.Start && next < 0 && text[open] == '\u2018')
            {
                marks.Add(new SingleMark(open, Opens: true));
            }

            open = next;
        }

        return marks;
    }

    private static int NextOpening(Language language, string text, int from, SeedSpan span)
    {
        for (int i = from; i >= 0 && i < span.End;)
        {
            i = text.IndexOfAny(s_openers, i, span.End - i);
            if (i < 0 || Opens(language, text, i, span))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private static bool Opens(Language language, string text, int i, SeedSpan span)
    {
        bool behindWord = i > span.Start && !Script.IsBlank(text[i - 1]) && !IsBefore(text[i - 1]);
        if (behindWord || i + 1 >= span.End || !(Script.IsLetterOrDigit(text[i + 1]) || IsFirst(text[i + 1])))
        {
            return false;
        }

        int end = i + 1;
        while (end < span.End && Script.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        bool decade = char.IsDigit(text[i + 1]) && end - i is 3 or 4 && (end - i == 3 || text[end - 1] == 's');
        return !decade && !language.Is(text, i + 1, end - i - 1, WordClass.CutWords);
    }

    private static int ClosingOf(string text, int open, int end, int last)
    {
        int weak = -1;
        for (int i = open + 2; i < end; i++)
        {
            if (text[i] is not ('\u2019' or '\'' or '\u2018' or '\u203A') || Script.IsBlank(text[i - 1]) || (i + 1 < last && Script.IsLetterOrDigit(text[i + 1])))
            {
                continue;
            }

            bool plural = text[i - 1] is 's' or 'n' && i + 1 < last && Script.IsBlank(text[i + 1]);
            if (!plural)
            {
                return i;
            }

            weak = weak < 0 ? i : weak;
        }

        return weak;
    }

    private static bool IsBefore(char c) => c is '(' or '[' or '-' or '\u2013' or '\u2014' or '"' or '\u201C' or '\u201E' or '\u00AB' or '\u00BB';

    private static bool IsFirst(char c) => c is '[' or '(' or '\u2026' or '"' or '\u201C' or '\u00BF' or '\u00A1' or '$' or '\u00A3' or '\u20AC';
}
