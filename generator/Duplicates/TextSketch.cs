using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Duplicates;

/// <summary>
/// What is kept of an article's text to tell captures of the same text: the smallest hashes of its runs of four words (a bottom-k sketch, Cohen
/// and Kaplan 2007). How many of them two sketches share estimates how many runs the texts share, by about four hundredths.
/// </summary>
/// <param name="Hashes">The smallest hashes, each once, in ascending order; none for a text of a few words.</param>
/// <param name="Runs">How many different runs of words the text has: its length, as duplicates are compared.</param>
internal readonly record struct TextSketch(EquatableArray<ulong> Hashes, int Runs)
{
    /// <summary>How many hashes are kept.</summary>
    public const int Size = 128;

    /// <summary>Fewer runs are a note of two or three sentences, which many articles may share.</summary>
    private const int FewestRuns = 40;
    private const int RunLength = 4;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The sketch of a text that is in some blocks of a capture. Capitals, marks and blanks do not count.</summary>
    /// <param name="text">The captured text.</param>
    /// <param name="blocks">The blocks of the reading; those of the article's text count, and the standfirst, for which a first paragraph may be taken.</param>
    public static TextSketch Of(string text, IReadOnlyList<ReadBlock> blocks)
    {
        List<ulong> words = [];
        foreach (ReadBlock block in blocks)
        {
            if (block.Kind is BlockKind.Summary or BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Subhead)
            {
                AddWords(text, block.Span, words);
            }
        }

        List<ulong> runs = new(words.Count);
        for (int i = 0; i + RunLength <= words.Count; i++)
        {
            ulong run = Seed;
            for (int j = 0; j < RunLength; j++)
            {
                run = Mix(run ^ words[i + j]);
            }

            runs.Add(run);
        }

        runs.Sort();
        int distinct = 0;
        List<ulong> smallest = new(Size);
        for (int i = 0; i < runs.Count; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
            {
                distinct++;
                if (smallest.Count < Size)
                {
                    smallest.Add(runs[i]);
                }
            }
        }

        return distinct < FewestRuns ? new(new([]), distinct) : new(new([.. smallest]), distinct);
    }

    /// <summary>The estimated share of runs of words that two texts have in common, of all that either has, in hundredths.</summary>
    public int Likeness(TextSketch other)
    {
        int left = 0;
        int right = 0;
        int seen = 0;
        int common = 0;
        while (seen < Size && left < Hashes.Count && right < other.Hashes.Count)
        {
            int order = Hashes[left].CompareTo(other.Hashes[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
            seen++;
        }

        // Where one sketch ends before the other, what is left of it is in one text only.
        seen = Math.Min(Size, seen + Hashes.Count - left + other.Hashes.Count - right);
        return seen == 0 ? 0 : common * 100 / seen;
    }

    private static void AddWords(string text, SeedSpan span, List<ulong> words)
    {
        ulong word = Seed;
        bool open = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            bool isLetter = char.IsLetterOrDigit(c);

            // Chinese and Japanese have no blanks between words: each sign counts as one.
            bool alone = isLetter && c >= '\u2E80' && c < '\uD800';
            if (open && (!isLetter || alone))
            {
                words.Add(word);
                word = Seed;
                open = false;
            }

            if (isLetter)
            {
                word = (word ^ char.ToLowerInvariant(c)) * Prime;
                open = true;
            }
        }

        if (open)
        {
            words.Add(word);
        }
    }

    /// <summary>Spreads neighbouring numbers apart (the finisher of SplitMix64), so that the smallest are a fair choice.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
