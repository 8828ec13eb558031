using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds blocks whose words stand, in the same order, within a quotation of another block. The first words of each block that may be one are
/// noted, and looked for in one pass over what the text quotes.
/// </summary>
internal sealed class SpokenWords
{
    private const int Run = 6;

    /// <summary>Candidates of one beginning that are looked for; a page that repeats one more often repeats it all.</summary>
    private const int MostAlike = 4;

    private const int FirstWords = 1 << 10;

    private static readonly char[] s_opening = ['\u201C', '\u201E', '\u00AB', '\u00BB', '"'];

    private readonly string _text;
    private readonly Dictionary<ulong, List<DraftBlock>> _wanted = [];

    /// <summary>The first words of what is wanted, as marks by their hashes: hardly any word of the text passes it.</summary>
    private readonly bool[] _firstWords = new bool[FirstWords];
    private readonly List<uint> _words = [];
    private readonly List<bool> _quoted = [];

    private SpokenWords(string text) => _text = text;

    /// <summary>The blocks of the text that quote somebody.</summary>
    public static List<DraftBlock> Quoting(Draft draft) => draft.Blocks.FindAll(block =>
        block.IsOpen && block.Weighed.Tag == BlockTag.Text && draft.Text.IndexOfAny(s_opening, block.Span.Start, block.Span.Length) >= 0);

    /// <summary>The candidates that another block of the text quotes among other words.</summary>
    public static HashSet<DraftBlock> FindRepeated(Draft draft, List<DraftBlock> candidates, List<DraftBlock> quoting)
    {
        SpokenWords spoken = new(draft.Text);
        HashSet<DraftBlock> found = [];
        foreach (DraftBlock candidate in candidates)
        {
            spoken.Want(candidate);
        }

        foreach (DraftBlock block in quoting)
        {
            spoken.Search(block, found);
        }

        return found;
    }

    private void Want(DraftBlock candidate)
    {
        ReadWords(candidate.Span, Run);
        if (_words.Count == Run)
        {
            ulong key = KeyOf(0);
            _firstWords[_words[0] % FirstWords] = true;
            if (!_wanted.TryGetValue(key, out List<DraftBlock>? others))
            {
                _wanted[key] = others = [];
            }

            if (others.Count < MostAlike)
            {
                others.Add(candidate);
            }
        }
    }

    private void Search(DraftBlock block, HashSet<DraftBlock> found)
    {
        ReadQuotedWords(block.Span);
        if (!_quoted.Contains(false))
        {
            return;
        }

        for (int i = 0; i + Run <= _words.Count; i++)
        {
            if (_quoted[i] && _firstWords[_words[i] % FirstWords] && _wanted.TryGetValue(KeyOf(i), out List<DraftBlock>? candidates))
            {
                foreach (DraftBlock candidate in candidates)
                {
                    if (candidate != block && !found.Contains(candidate) && IsAt(i, candidate))
                    {
                        found.Add(candidate);
                    }
                }
            }
        }
    }

    private bool IsAt(int place, DraftBlock candidate)
    {
        int at = place;
        Cursor words = new(_text, candidate.Span);
        while (words.MoveNext())
        {
            if (at == _words.Count || !_quoted[at] || _words[at] != words.Word)
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private void ReadWords(SeedSpan span, int most)
    {
        _words.Clear();
        _quoted.Clear();
        Cursor words = new(_text, span);
        while (_words.Count < most && words.MoveNext())
        {
            _words.Add(words.Word);
            _quoted.Add(words.IsQuoted);
        }
    }

    /// <summary>The words in quotation marks, and one that is none for those between two quotations.</summary>
    private void ReadQuotedWords(SeedSpan span)
    {
        _words.Clear();
        _quoted.Clear();
        Cursor words = new(_text, span);
        while (true)
        {
            if (words.SkipToQuotation())
            {
                _words.Add(0);
                _quoted.Add(false);
            }

            if (!words.MoveNext())
            {
                return;
            }

            _words.Add(words.Word);
            _quoted.Add(words.IsQuoted);
        }
    }

    private ulong KeyOf(int start)
    {
        ulong key = 14695981039346656037;
        for (int i = start; i < start + Run; i++)
        {
            key = (key ^ _words[i]) * 1099511628211;
        }

        return key;
    }

    /// <summary>Goes over the words between blanks and marks.</summary>
    private struct Cursor(string text, SeedSpan span)
    {
        private int _at = span.Start;
        private bool _quotes;

        /// <summary>A hash of the word's letters and digits in lower case.</summary>
        public uint Word { get; private set; }

        public bool IsQuoted { get; private set; }

        public bool MoveNext()
        {
            uint hash = 0;
            for (; _at < span.End; _at++)
            {
                char c = text[_at];
                if (Script.IsLetterOrDigit(c))
                {
                    hash = ((hash == 0 ? 2166136261 : hash) ^ Script.Lower(c)) * 16777619;
                }
                else if (hash != 0 && !IsInWord(c))
                {
                    break;
                }
                else
                {
                    _quotes = c switch
                    {
                        '\u201C' or '\u201E' or '\u00AB' => true,
                        '\u201D' or '\u00BB' => false,
                        '"' => !_quotes,
                        _ => _quotes,
                    };
                }
            }

            Word = hash;
            IsQuoted = _quotes;
            return hash != 0;
        }

        /// <summary>Goes on to the next quotation, or the end; whether there were words on the way.</summary>
        public bool SkipToQuotation()
        {
            if (_quotes)
            {
                return false;
            }

            int mark = text.IndexOfAny(s_opening, _at, span.End - _at);
            int from = _at;
            _at = mark < 0 ? span.End : mark;
            return Shape.HasLetterOrDigit(text, SeedSpan.Between(from, _at));
        }

        /// <summary>The apostrophe of "can't".</summary>
        private readonly bool IsInWord(char c) => c is '\'' or '\u2019' && _at + 1 < span.End && Script.IsLetter(text[_at - 1]) && Script.IsLetter(text[_at + 1]);
    }
}
