using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>
/// The words of the prose of a page, as far as they say anything: a set of hashes in fixed memory, so that a page of any length costs no more.
/// Words of fewer than four letters, and small words of the language, are left out; unspaced scripts count by pairs of signs.
/// </summary>
internal sealed class WordBag
{
    /// <summary>The head of a paragraph names what it is about.</summary>
    private const int Head = 400;
    private const int Bits = 1 << 16;

    private readonly ulong[] _words = new ulong[Bits / 64];
    private readonly ulong[] _again = new ulong[Bits / 64];

    public void Add(Language language, string text, SeedSpan span)
    {
        Walk walk = new(language, text, Cut(span));
        while (walk.Next() is >= 0 and int slot)
        {
            ulong bit = 1UL << (slot % 64);
            _again[slot / 64] |= _words[slot / 64] & bit;
            _words[slot / 64] |= bit;
        }
    }

    /// <summary>How many words that say anything a run has, and how many of them the bag holds.</summary>
    public (int Words, int Shared) Share(Language language, string text, SeedSpan span) => Share(_words, language, text, span);

    /// <summary>The same of a run that was added itself: how many of its words the bag was given again.</summary>
    public (int Words, int Shared) ShareWithOthers(Language language, string text, SeedSpan span) => Share(_again, language, text, span);

    /// <summary>The words of one run as few bits, for asking whether a word is among those of a paragraph or two.</summary>
    public static WordPrint PrintOf(Language language, string text, SeedSpan span)
    {
        WordPrint print = new();
        Walk walk = new(language, text, Cut(span));
        while (walk.Next() is >= 0 and int slot)
        {
            print.Add(slot);
        }

        return print;
    }

    /// <summary>How many words that say anything a run has, and how many of them two others have.</summary>
    public static (int Words, int Shared) Share(Language language, string text, SeedSpan span, WordPrint one, WordPrint other)
    {
        int words = 0;
        int shared = 0;
        Walk walk = new(language, text, Cut(span));
        while (walk.Next() is >= 0 and int slot)
        {
            words++;
            shared += one.Holds(slot) || other.Holds(slot) ? 1 : 0;
        }

        return (words, shared);
    }

    private static (int Words, int Shared) Share(ulong[] bag, Language language, string text, SeedSpan span)
    {
        int words = 0;
        int shared = 0;
        Walk walk = new(language, text, Cut(span));
        while (walk.Next() is >= 0 and int slot)
        {
            words++;
            shared += (int)(bag[slot / 64] >> (slot % 64) & 1);
        }

        return (words, shared);
    }

    private static SeedSpan Cut(SeedSpan span) => span.Length > Head ? new SeedSpan(span.Start, Head) : span;

    private struct Walk(Language language, string text, SeedSpan span)
    {
        private int _at = span.Start;

        /// <summary>The place of the next word in the bag; -1 behind the last.</summary>
        public int Next()
        {
            while (_at < span.End)
            {
                if (!char.IsLetterOrDigit(text[_at]))
                {
                    _at++;
                    continue;
                }

                int start = _at;
                uint hash = 2166136261;
                if (BlockShape.IsUnspaced(text[start]))
                {
                    _at++;
                    if (_at < span.End && BlockShape.IsUnspaced(text[_at]))
                    {
                        return Slot(unchecked((((hash ^ text[start]) * 16777619) ^ text[_at]) * 16777619));
                    }

                    continue;
                }

                while (_at < span.End && char.IsLetterOrDigit(text[_at]) && !BlockShape.IsUnspaced(text[_at]))
                {
                    char c = text[_at++];
                    hash = unchecked((hash ^ (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : char.ToLowerInvariant(c))) * 16777619);
                }

                if (_at - start >= 4 && !language.Is(text, start, _at - start, WordClass.StopWords | WordClass.FunctionWords))
                {
                    return Slot(hash);
                }
            }

            return -1;
        }

        private static int Slot(uint hash) => (int)((hash ^ (hash >> 16)) & (Bits - 1));
    }
}
