using System;
using System.Collections.Generic;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The signs of every block of a page, read in a few passes over its blocks.</summary>
internal sealed class PageSigns
{
    /// <summary>A line that reads as a sentence of an article: in whole pages more than four fifths of such lines are.</summary>
    private const double SentenceWidth = 80;

    /// <summary>A line of this length is read as prose whether it ends a sentence or not.</summary>
    private const double ProseWidth = 200;

    /// <summary>Longer blocks are compared with no other.</summary>
    private const int LongestKey = 160;

    private readonly string _text;
    private readonly List<DraftBlock> _blocks;
    private readonly SignSet[] _sets;
    private readonly BlockShape[] _shapes;
    private readonly string?[] _keys;
    private readonly PageWords _words;

    private PageSigns(Draft draft, CancellationToken cancellation)
    {
        _text = draft.Text;
        _blocks = draft.Blocks;
        _sets = new SignSet[_blocks.Count];
        _shapes = new BlockShape[_blocks.Count];
        _keys = new string?[_blocks.Count];
        _words = new PageWords(_blocks.Count);
        WordBag prose = new();
        ReadBlocks(draft, prose, cancellation);
        ReadCopies();
        NeighbourSigns.Add(_blocks, _shapes, _sets);
        SpanOfProse span = SpanOfProse.Find(_shapes, _sets);
        span.Add(_sets);
        ReadPieces();
        ReadHeadline(prose, span);
        ReadTopics(prose);
        ReadLeads();
        FormSigns.Add(_shapes, _sets);
    }

    /// <summary>The signs of each block of a draft, in their order.</summary>
    public static SignSet[] Read(Draft draft, CancellationToken cancellation)
    {
        SignSet[] sets = new PageSigns(draft, cancellation)._sets;
        if (draft.Options.SwitchedOff.Count > 0)
        {
            SignSet allowed = SignRules.Allowed(draft.Options);
            for (int i = 0; i < sets.Length; i++)
            {
                sets[i].Keep(allowed);
            }
        }

        return sets;
    }

    private void ReadBlocks(Draft draft, WordBag prose, CancellationToken cancellation)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (i % 64 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            ref BlockShape shape = ref _shapes[i];
            shape.Read(draft.Language, _text, _blocks[i].Span, _words);
            _words.EndBlock(i);
            shape.IsProse = shape.EndsSentence ? shape.Width >= SentenceWidth : shape.Width >= ProseWidth;
            _blocks[i].HoldsDigit = shape.HoldsDigit;
            _keys[i] = _blocks[i].Key(_text, LongestKey);
            _sets[i].Add(Sign.Any);
            shape.Add(_text, _blocks[i].Span, ref _sets[i]);
            FieldSigns.Add(draft, i, _keys[i], shape, ref _sets[i]);
            if (shape.IsProse)
            {
                prose.Add(_words[i]);
            }
        }
    }

    /// <summary>Menus and teasers come again on a page, and so does the headline.</summary>
    private void ReadCopies()
    {
        Dictionary<string, int> firsts = new(_keys.Length, StringComparer.Ordinal);
        int[] first = new int[_keys.Length];
        int[] copies = new int[_keys.Length];
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is { Length: > 0 } key)
            {
                if (!firsts.TryGetValue(key, out first[i]))
                {
                    first[i] = i;
                    firsts.Add(key, i);
                }

                copies[first[i]]++;
            }
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is { Length: > 0 } && copies[first[i]] > 1)
            {
                _sets[i].Add(copies[first[i]] > 2 ? Sign.RepeatedOften : Sign.Repeated);
            }
        }
    }

    /// <summary>Which lines may be the headline: they share words with the text below, stand near it, and a page often has them twice.</summary>
    private void ReadHeadline(WordBag prose, SpanOfProse span)
    {
        double[] worth = new double[_blocks.Count];
        int best = -1;
        for (int i = 0; i < _blocks.Count; i++)
        {
            ref readonly BlockShape shape = ref _shapes[i];
            if (shape.IsProse && shape.Width > 160)
            {
                continue;
            }

            (int words, int shared) = prose.Share(_words[i]);
            if (words >= 2)
            {
                _sets[i].Add(shared * 3 < words ? Sign.NoEcho : shared * 3 < words * 2 ? Sign.SomeEcho : Sign.FullEcho);
            }

            _sets[i].Add(
                Sign.RepeatedHeadline,
                shape.Words >= 4 && !shape.EndsSentence && _sets[i][Sign.NoProseAbove] && (_sets[i][Sign.Repeated] || _sets[i][Sign.RepeatedOften]));
            worth[i] = HeadlineWorth(i, words, shared, span.Start - i);
            best = worth[i] > (best < 0 ? 0 : worth[best]) ? i : best;
        }

        if (best >= 0)
        {
            best = Upper(worth, best);
            _sets[best].Add(Sign.BestHeadline);
            for (int i = best + 1; i < Math.Min(_sets.Length, best + 4); i++)
            {
                _sets[i].Add(Sign.BelowBestHeadline);
            }
        }
    }

    /// <summary>Paragraphs of one article share words; the teaser of another story has its own.</summary>
    private void ReadTopics(WordBag prose)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_shapes[i].IsProse && prose.ShareWithOthers(_words[i]) is { Words: >= 3 } topic)
            {
                _sets[i].Add(topic.Shared * 5 < topic.Words ? Sign.OtherTopic : topic.Shared * 2 < topic.Words ? Sign.NearTopic : Sign.SameTopic);
            }
        }
    }

    /// <summary>A subhead names what the paragraphs under it tell of.</summary>
    private void ReadLeads()
    {
        const double longest = 110;
        WordPrint? next = null;
        WordPrint? second = null;
        for (int i = _blocks.Count - 1; i >= 0; i--)
        {
            if (_shapes[i].IsProse)
            {
                second = next;
                next = _sets[i][Sign.InSpan] ? new WordPrint(_words[i]) : null;
            }
            else if (next is not null && _sets[i][Sign.InSpan] && _shapes[i].Width <= longest)
            {
                int words = 0;
                int shared = 0;
                foreach (int word in _words[i])
                {
                    words++;
                    shared += next.Holds(word) || (second?.Holds(word) ?? false) ? 1 : 0;
                }

                _sets[i].Add(shared == 0 ? Sign.LeadsNowhere : shared * 2 >= words ? Sign.LeadsOn : Sign.LeadsPartly, words > 0);
            }
        }
    }

    /// <summary>What speaks for a line as the headline; 0 or less where nothing does.</summary>
    private double HeadlineWorth(int index, int words, int shared, int blocksAboveText)
    {
        const int nearest = 30;
        const double farther = .08;
        ref readonly BlockShape shape = ref _shapes[index];
        SignSet signs = _sets[index];
        bool fits = shape.Words is >= 2 and <= 30 && blocksAboveText is >= -1 and <= nearest && !(shape.EndsSentence && shape.Words > 20)
            && !signs[Sign.BeforeCredit] && !signs[Sign.CreditTail] && !signs[Sign.DateLine] && !signs[Sign.Signed] && !signs[Sign.CreditLine]
            && !signs[Sign.ResiduePhrase] && !signs[Sign.ResiduePrefix] && !signs[Sign.TimeAgo];
        if (!fits)
        {
            return 0;
        }

        double worth = Math.Min(shared, 5) + (words > 0 ? 2.0 * shared / words : 0) - (farther * Math.Max(0, blocksAboveText));
        worth += signs[Sign.RepeatedHeadline] || signs[Sign.WithinOther] ? 2 : 0;
        worth -= shape.EndsSentence && !signs[Sign.EndsQuestion] ? 1.5 : 0;
        worth -= shape.Width > 120 ? 1 : 0;
        worth -= signs[Sign.HoldsOther] ? 2 : 0;
        worth -= signs[Sign.TightBefore] || signs[Sign.TightBehind] ? 1.5 : 0;
        return worth - (shape.IsPlain ? 0 : 1);
    }

    /// <summary>The standfirst shares more words with the text than the headline does and stands just below it: the upper of two is the headline.</summary>
    private int Upper(double[] worth, int best)
    {
        const int blocks = 3;
        const double less = 3.5;
        for (int i = best - 1; i >= Math.Max(0, best - blocks); i--)
        {
            bool apart = !_sets[i][Sign.TightBefore] && !_sets[i][Sign.TightBehind];
            if (worth[i] > Math.Max(0.5, worth[best] - less) && apart && _shapes[i].Words >= 3 && !_shapes[i].EndsSentence
                && _shapes[i].Width < Math.Max(_shapes[best].Width, 100))
            {
                return Upper(worth, i);
            }
        }

        return best;
    }

    /// <summary>
    /// The title of a page holds the headline and the name of the site, and the way to the page ends with it: a line that is the end or the
    /// beginning of another line is the headline of both.
    /// </summary>
    private void ReadPieces()
    {
        const int shortest = 12;
        const int mostWords = 30;
        KeyIndex lines = new(_keys.Length);
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is { Length: >= shortest } key && _shapes[i].Words >= 3)
            {
                lines.Add(key, i);
            }
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is not { } longer || _shapes[i].Words is < 4 or > mostWords || _shapes[i].IsProse)
            {
                continue;
            }

            for (int at = longer.IndexOf(' '); at > 0 && at + 1 < longer.Length; at = longer.IndexOf(' ', at + 1))
            {
                int piece = lines.Find(longer, at + 1, longer.Length);
                piece = piece >= 0 || at < shortest ? piece : lines.Find(longer, 0, EndOfTitle(longer, at));
                if (piece >= 0 && piece != i)
                {
                    _sets[piece].Add(Sign.WithinOther);
                    _sets[i].Add(Sign.HoldsOther);
                }
            }
        }
    }

    /// <summary>Where the piece of a title in front of a blank ends, without the marks that part it from the site's name.</summary>
    private static int EndOfTitle(string title, int blank)
    {
        int end = blank;
        while (end > 0 && title[end - 1] is ' ' or '|' or '-' or ':' or '\u00BB' or '\u00B7' or '>')
        {
            end--;
        }

        return end;
    }
}
