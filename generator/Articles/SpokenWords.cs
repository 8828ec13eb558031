using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>The quoted words of an article's text, in which a run of words can be found again. Time and memory are linear in the text.</summary>
internal sealed class SpokenWords
{
    private const int Run = 6;

    /// <summary>Places of one run of words that are looked at; a page that repeats one more often repeats it all.</summary>
    private const int MostPlaces = 4;

    private readonly string _text;
    private readonly List<uint> _words = [];
    private readonly List<SeedSpan> _blocks = [];
    private readonly List<int> _blockOf = [];
    private readonly Dictionary<ulong, List<int>> _places = [];

    private SpokenWords(string text) => _text = text;

    public static SpokenWords Read(Draft draft)
    {
        SpokenWords spoken = new(draft.Text);
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.IsOpen && block.Weighed.Tag == BlockTag.Text)
            {
                spoken.Add(block.Span);
            }
        }

        return spoken;
    }

    /// <summary>Whether all words of a block stand within a quotation of another block that has more words.</summary>
    public bool HoldsElsewhere(SeedSpan span)
    {
        List<uint> words = [];
        foreach ((uint word, bool _) in WordsOf(span))
        {
            words.Add(word);
        }

        if (words.Count < Run || !_places.TryGetValue(KeyOf(words, 0), out List<int>? places))
        {
            return false;
        }

        foreach (int place in places)
        {
            if (IsAt(place, words) && _blocks[_blockOf[place]] != span)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAt(int place, List<uint> words)
    {
        if (place + words.Count > _words.Count || _blockOf[place] != _blockOf[place + words.Count - 1])
        {
            return false;
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (_words[place + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the words of each quotation of a block of more than one; words outside part the runs.</summary>
    private void Add(SeedSpan span)
    {
        _blocks.Add(span);
        int start = _words.Count;
        bool outside = false;
        foreach ((uint word, bool quoted) in WordsOf(span))
        {
            outside |= !quoted;
            _words.Add(quoted ? word : 0);
            _blockOf.Add(_blocks.Count - 1);
        }

        for (int i = start; outside && i + Run <= _words.Count; i++)
        {
            ulong key = KeyOf(_words, i);
            if (!_places.TryGetValue(key, out List<int>? places))
            {
                _places[key] = places = [];
            }

            if (places.Count < MostPlaces)
            {
                places.Add(i);
            }
        }
    }

    /// <summary>The words between blanks and marks, each as a hash of its letters and digits in lower case, and whether it is quoted.</summary>
    private IEnumerable<(uint Word, bool Quoted)> WordsOf(SeedSpan span)
    {
        bool quoted = false;
        uint hash = 0;
        for (int i = span.Start; i <= span.End; i++)
        {
            char c = i < span.End ? _text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                hash = ((hash == 0 ? 2166136261 : hash) ^ char.ToLowerInvariant(c)) * 16777619;
                continue;
            }

            bool apostrophe = c is '\'' or '\u2019' && i > span.Start && i + 1 < span.End && char.IsLetter(_text[i - 1]) && char.IsLetter(_text[i + 1]);
            if (apostrophe)
            {
                continue;
            }

            if (hash != 0)
            {
                yield return (hash, quoted);
                hash = 0;
            }

            quoted = c switch
            {
                '\u201C' or '\u201E' or '\u00AB' => true,
                '\u201D' or '\u00BB' => false,
                '"' => !quoted,
                _ => quoted,
            };
        }
    }

    private static ulong KeyOf(List<uint> words, int start)
    {
        ulong key = 14695981039346656037;
        for (int i = start; i < start + Run; i++)
        {
            key = (key ^ words[i]) * 1099511628211;
        }

        return key;
    }
}
