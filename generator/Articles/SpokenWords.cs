using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Weighing;
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

    private static readonly char[] s_opening = ['\u201C', '\u201E', '\u00AB', '\u00BB', '"'];

    private readonly string _text;
    private readonly Dictionary<ulong, List<DraftBlock>> _wanted = [];
    private readonly List<uint> _words = [];
    private readonly List<bool> _quoted = [];

    private SpokenWords(string text) => _text = text;

    /// <summary>The candidates that another block of the text quotes among other words.</summary>
    public static HashSet<DraftBlock> FindRepeated(Draft draft, List<DraftBlock> candidates)
    {
        SpokenWords spoken = new(draft.Text);
        HashSet<DraftBlock> found = [];
        List<DraftBlock> quoting = draft.Blocks.FindAll(block =>
            block.IsOpen && block.Weighed.Tag == BlockTag.Text && draft.Text.IndexOfAny(s_opening, block.Span.Start, block.Span.Length) >= 0);
        if (quoting.Count == 0)
        {
            return found;
        }

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
        ReadWords(block.Span, int.MaxValue);
        if (!_quoted.Contains(false))
        {
            return;
        }

        for (int i = 0; i + Run <= _words.Count; i++)
        {
            if (_quoted[i] && _wanted.TryGetValue(KeyOf(i), out List<DraftBlock>? candidates))
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
        foreach ((uint word, bool _) in WordsOf(candidate.Span))
        {
            if (at == _words.Count || !_quoted[at] || _words[at] != word)
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
        foreach ((uint word, bool quoted) in WordsOf(span))
        {
            _words.Add(word);
            _quoted.Add(quoted);
            if (_words.Count == most)
            {
                break;
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

    private ulong KeyOf(int start)
    {
        ulong key = 14695981039346656037;
        for (int i = start; i < start + Run; i++)
        {
            key = (key ^ _words[i]) * 1099511628211;
        }

        return key;
    }
}
