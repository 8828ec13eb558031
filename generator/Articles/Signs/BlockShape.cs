using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The look of one block: its length, its words, its letters and its ends.</summary>
internal struct BlockShape
{
    /// <summary>What a line is can be told from its head; a paragraph may be megabytes long.</summary>
    private const int Head = 400;

    /// <summary>A sign of an unspaced script says as much as two and a half letters.</summary>
    private const double UnspacedWidth = 2.5;

    private const int LongWord = 4;
    private const uint HashStart = 2166136261;

    /// <summary>Length in columns.</summary>
    public double Width;

    /// <summary>Number of words of the head.</summary>
    public int Words;

    public bool EndsSentence;

    /// <summary>Long enough to be a sentence of an article, and ends one.</summary>
    public bool IsProse;

    /// <summary>Whether no word of the head is one by which pages talk of themselves or to their reader; quoted speech may.</summary>
    public readonly bool IsPlain => _nags == 0 && (_reader == 0 || _quotes > 0) && !_bars && !_address;

    public readonly bool HoldsQuotation => _quotes >= 2;

    /// <summary>Whether a digit stands in the head.</summary>
    public readonly bool HoldsDigit => _digits > 0 || _otherDigits;

    /// <summary>Whether the words and marks leave it open that the block is a credit or ends with one.</summary>
    public readonly bool MayCredit => _isCut || _parts || _unspaced || (_classes & WordClass.CreditWords) != 0;

    /// <summary>Whether the words leave it open that the block has a phrase of captions.</summary>
    public readonly bool MayHoldCaptionPhrase => _isCut || _unspaced || (_classes & WordClass.CaptionEnds) != 0;

    /// <summary>Whether brackets stand in the block.</summary>
    public readonly bool MayHoldBrackets => _isCut || _brackets;

    /// <summary>All that the words of the head may be.</summary>
    private WordClass _classes;
    private int _capitalised;
    private int _long;
    private int _longCapitalised;
    private int _small;
    private int _nags;
    private int _reader;
    private int _self;
    private int _digits;
    private int _letters;
    private int _upper;
    private int _sentences;
    private int _quotes;
    private int _wordsBeforeComma;
    private int _capitalsBeforeComma;
    private bool _bars;
    private bool _address;
    private bool _hash;
    private bool _colon;
    private bool _isCut;
    private bool _unspaced;
    private bool _otherDigits;
    private bool _brackets;
    private bool _parts;

    /// <summary>Reads a block into a shape of nothing, and adds its words to those of the page.</summary>
    public void Read(Language language, string text, SeedSpan span, PageWords words)
    {
        int end = span.Length > Head ? span.Start + Head : span.End;
        words.StartBlock(end - span.Start);
        int unspaced = 0;
        int i = span.Start;
        while (i < end)
        {
            char c = text[i];
            Script.Traits traits = Script.Of(c);
            if (c == ' ')
            {
                i++;
            }
            else if ((traits & Script.Traits.Unspaced) != 0)
            {
                unspaced++;
                _letters++;
                if (i + 1 < end && Script.IsUnspaced(text[i + 1]))
                {
                    words.Add(Hash(Hash(HashStart, c), text[i + 1]), counts: true);
                }

                i++;
            }
            else if ((traits & Script.Traits.Letter) != 0)
            {
                i = ReadWord(language, text, i, end, words);
            }
            else
            {
                ReadMark(text, i, span);
                i++;
            }
        }

        _isCut = end < span.End;
        _unspaced = unspaced > 0;
        Words += (unspaced + 1) / 2;
        Width = span.Length + (unspaced * (UnspacedWidth - 1) * span.Length / (end - span.Start));
        EndsSentence = Shape.EndsSentence(text, span) && text[span.End - 1] != ':';
    }

    public readonly void Add(string text, SeedSpan span, ref SignSet signs)
    {
        signs.Add(Width switch
        {
            <= 15 => Sign.Width15,
            <= 30 => Sign.Width30,
            <= 50 => Sign.Width50,
            <= 80 => Sign.Width80,
            <= 140 => Sign.Width140,
            <= 250 => Sign.Width250,
            <= 400 => Sign.Width400,
            _ => Sign.WidthMore,
        });
        AddWords(ref signs);
        AddEnd(text, span, ref signs);
        AddStart(text, span, ref signs);
        AddLetters(ref signs);
    }

    private readonly void AddWords(ref SignSet signs)
    {
        switch (Words)
        {
            case 0:
                break;
            case 1:
                signs.Add(Sign.OneWord);
                break;
            case 2:
                signs.Add(Sign.TwoWords);
                break;
            case 3:
                signs.Add(Sign.ThreeWords);
                break;
            case <= 6:
                signs.Add(Sign.FewWords);
                break;
            case <= 12:
                signs.Add(Sign.TwelveWords);
                break;
        }

        if (Words >= 4)
        {
            signs.Add(_small == 0 ? Sign.NoSmallWords
                : _small * 100 < Words * 20 ? Sign.FewSmallWords
                : _small * 100 < Words * 40 ? Sign.SomeSmallWords
                : Sign.ManySmallWords);
        }

        if (_nags > 0)
        {
            signs.Add(_nags == 1 ? Sign.OneNagWord : _nags == 2 ? Sign.TwoNagWords : Sign.ManyNagWords);
        }

        signs.Add(Sign.TellsReader, _reader > 0 && _quotes == 0);
        signs.Add(Sign.TellsOfSelf, _self > 0 && _quotes == 0);
    }

    private readonly void AddEnd(string text, SeedSpan span, ref SignSet signs)
    {
        char last = text[span.End - 1];
        switch (last)
        {
            case '?' or '!' or '\uFF1F' or '\uFF01' or '\u061F':
                signs.Add(Sign.EndsQuestion);
                break;
            case ':' or '\uFF1A':
                signs.Add(Sign.EndsColon);
                break;
            case '\u2026':
            case '.' when span.Length > 3 && text[span.End - 2] == '.':
                signs.Add(Sign.EndsEllipsis);
                break;
            case ',' or ';' or '-' or '\u2013' or '\u2014':
                signs.Add(Sign.EndsComma);
                break;
            default:
                signs.Add(EndsSentence ? Sign.EndsStop : Sign.EndsOpen);
                signs.Add(Sign.LongEndsOpen, !EndsSentence && Width > 80);
                signs.Add(Sign.ShortEndsStop, EndsSentence && Width <= 80);
                break;
        }

        signs.Add(Sign.EndsQuote, last is '"' or '\u201D' or '\u00BB' or '\u201C' or '\u2019');
        signs.Add(Sign.ManySentences, _sentences >= 2);
    }

    private static void AddStart(string text, SeedSpan span, ref SignSet signs)
    {
        char first = text[span.Start];
        if (Script.IsLetter(first))
        {
            signs.Add(Sign.StartsLower, Script.IsLower(first));
        }
        else if (char.IsDigit(first))
        {
            signs.Add(Sign.StartsDigit);
        }
        else
        {
            signs.Add(first switch
            {
                '"' or '\u201C' or '\u201E' or '\u00AB' or '\u2018' or '\'' or '\u300C' => Sign.StartsQuote,
                '-' or '\u2022' or '*' or '\u00B7' or '\u2013' or '\u25AA' or '\u25CF' => Sign.StartsBullet,
                _ => Sign.StartsMark,
            });
        }
    }

    private readonly void AddLetters(ref SignSet signs)
    {
        signs.Add(Sign.AllCapitals, _letters >= 4 && _upper >= _letters - 1);
        signs.Add(Sign.TitleCase, Words >= 3 && _long >= 2 && _longCapitalised * 5 >= _long * 4 && _upper < _letters - 1);
        signs.Add(Sign.NameShaped, Words is >= 2 and <= 4 && _capitalised == Words && _digits == 0 && !EndsSentence && !_bars && !_colon);
        signs.Add(Sign.NameComma, _wordsBeforeComma is >= 2 and <= 4 && _capitalsBeforeComma == _wordsBeforeComma && !EndsSentence);
        signs.Add(Sign.ManyDigits, _digits * 5 > _digits + _letters);
        signs.Add(Sign.HoldsBars, _bars);
        signs.Add(Sign.HoldsAddress, _address);
        signs.Add(Sign.HoldsHash, _hash);
        signs.Add(Sign.HoldsColon, _colon);
        signs.Add(Sign.HoldsQuotation, _quotes >= 2);
    }

    private int ReadWord(Language language, string text, int start, int end, PageWords words)
    {
        int i = start;
        int upper = 0;
        uint hash = HashStart;
        for (; i < end; i++)
        {
            char c = text[i];
            Script.Traits traits = Script.Of(c);
            if ((traits & (Script.Traits.Letter | Script.Traits.VowelSign)) == 0
                && !(c is '\'' or '\u2019' && i + 1 < end && Script.IsLetter(text[i + 1])))
            {
                break;
            }

            upper += (int)(traits & Script.Traits.Upper);
            hash = Hash(hash, c);
        }

        _upper += upper;
        _letters += i - start;

        int capital = Script.IsUpper(text[start]) ? 1 : 0;
        int isLong = i - start >= LongWord ? 1 : 0;
        WordClass classes = language.ClassOf(text, start, i - start);
        Words++;
        _capitalised += capital;
        _long += isLong;
        _longCapitalised += capital & isLong;
        words.Add(hash, (isLong != 0) & ((classes & (WordClass.StopWords | WordClass.FunctionWords)) == 0));
        _classes |= classes;
        _small += (classes & WordClass.StopWords) != 0 ? 1 : 0;
        if ((classes & (WordClass.NagWords | WordClass.ReaderWords | WordClass.FirstPersonWords)) != 0)
        {
            _nags += (classes & WordClass.NagWords) != 0 ? 1 : 0;
            _reader += (classes & WordClass.ReaderWords) != 0 ? 1 : 0;
            _self += (classes & WordClass.FirstPersonWords) != 0 ? 1 : 0;
        }

        return i;
    }

    /// <summary>The next step of a hash of letters in any case (FNV-1a, by characters).</summary>
    private static uint Hash(uint hash, char c) =>
        unchecked((hash ^ Script.Lower(c)) * 16777619);

    private void ReadMark(string text, int i, SeedSpan span)
    {
        switch (text[i])
        {
            case >= '0' and <= '9':
                _digits++;
                break;
            case ',' when _wordsBeforeComma == 0:
                _wordsBeforeComma = Words;
                _capitalsBeforeComma = _capitalised;
                break;
            case '.' or '!' or '?':
                _sentences += i + 2 < span.End && Script.IsBlank(text[i + 1]) && !Script.IsLower(text[i + 2]) && i - span.Start > 10 ? 1 : 0;
                break;
            case '\u3002':
                _sentences++;
                break;
            case '|' or '>' or '\u203A' or '\u2192':
                _bars = true;
                _parts |= text[i] == '|';
                break;
            case '@':
                _address = true;
                break;
            case '/':
                _address |= i + 2 < span.End && text[i + 1] == '/';
                _parts = true;
                break;
            case '(' or ')' or '[' or ']' or '\uFF08' or '\uFF09':
                _brackets = true;
                _parts = true;
                break;
            case '\u00A9':
                _parts = true;
                break;
            case '#':
                _hash = true;
                break;
            case ':':
                _colon = true;
                break;
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB':
                _quotes++;
                break;
            case > '\u007F' and var other:
                _otherDigits |= Script.IsDigit(other);
                break;
        }
    }
}
