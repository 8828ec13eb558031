using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;

namespace SiteBuilder.Pages;

/// <summary>
/// Sets the marks of one paragraph as its language prints them: quotation marks for straight ones, dashes for hyphens, one sign for three
/// dots. It knows the character before, as a paragraph comes in pieces.
/// </summary>
/// <param name="language">A BCP 47 tag.</param>
internal sealed class Typography(string language)
{
    private const string English = "\u201C\u201D\u2018\u2019";
    private const string Low = "\u201E\u201C\u201A\u2018";
    private const string LowHigh = "\u201E\u201D\u201A\u2019";
    private const string Closing = "\u201D\u201D\u2019\u2019";
    private const string Angles = "\u00AB\u00BB\u2039\u203A";
    private const string Inward = "\u00BB\u00AB\u203A\u2039";
    private const string AnglesAround = "\u00AB\u00BB\u201C\u201D";
    private const string AnglesLow = "\u00AB\u00BB\u201E\u201C";

    /// <summary>Outer marks, then inner ones.</summary>
    private static readonly FrozenDictionary<string, string> s_marks = new Dictionary<string, string>
    {
        ["bg"] = Low,
        ["cs"] = Low,
        ["da"] = Inward,
        ["de"] = Low,
        ["el"] = AnglesAround,
        ["es"] = AnglesAround,
        ["et"] = Low,
        ["fi"] = Closing,
        ["fr"] = Angles,
        ["hr"] = LowHigh,
        ["hu"] = LowHigh,
        ["is"] = Low,
        ["it"] = AnglesAround,
        ["lt"] = Low,
        ["nb"] = Angles,
        ["no"] = Angles,
        ["pl"] = LowHigh,
        ["pt"] = English,
        ["ro"] = LowHigh,
        ["ru"] = AnglesLow,
        ["sk"] = Low,
        ["sl"] = Low,
        ["sr"] = LowHigh,
        ["sv"] = Closing,
        ["uk"] = AnglesLow,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly string _marks = s_marks.GetValueOrDefault(language.Split('-')[0], English);
    private readonly bool _isFrench = language.Split('-')[0].Equals("fr", StringComparison.OrdinalIgnoreCase);
    private char _before = ' ';
    private bool _isInner;

    /// <summary>Notes that something stands here that is not set, such as code.</summary>
    public void Pass() => _before = 'x';

    /// <summary>Notes the end of a line.</summary>
    public void Break() => _before = ' ';

    /// <summary>Begins another paragraph.</summary>
    public void Begin()
    {
        _before = ' ';
        _isInner = false;
    }

    /// <summary>The next piece of the paragraph as it is printed.</summary>
    public string Set(string text)
    {
        StringBuilder set = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (c)
            {
                case '"':
                    Quote(set, outer: true, next);
                    break;
                case '\'' when IsApostrophe(next):
                    set.Append('\u2019'); // an apostrophe, also that of "'68"
                    break;
                case '\'':
                    Quote(set, outer: false, next);
                    break;
                case '.' when string.CompareOrdinal(text, i, "...", 0, 3) == 0:
                    set.Append('\u2026');
                    i += 2;
                    break;
                case '-' when string.CompareOrdinal(text, i, "---", 0, 3) == 0 && !IsRun(text, i, 3):
                    set.Append('\u2014');
                    i += 2;
                    break;
                case '-' when next == '-' && !IsRun(text, i, 2):
                    set.Append('\u2013');
                    i++;
                    break;
                case '-' when _before == ' ' && next == ' ' && set.Length > 0:
                    set.Append('\u2013');
                    break;
                default:
                    set.Append(c);
                    break;
            }

            _before = text[i];
        }

        return set.ToString();
    }

    private bool IsApostrophe(char next) =>
        (char.IsLetterOrDigit(_before) && (char.IsLetterOrDigit(next) || !_isInner)) || (Opens() && char.IsDigit(next));

    private void Quote(StringBuilder set, bool outer, char next)
    {
        bool opens = Opens() && !char.IsWhiteSpace(next);
        _isInner = outer ? _isInner : opens;
        char mark = _marks[(outer ? 0 : 2) + (opens ? 0 : 1)];
        if (_isFrench && !opens)
        {
            set.Append('\u202F').Append(mark);
        }
        else if (_isFrench)
        {
            set.Append(mark).Append('\u202F');
        }
        else
        {
            set.Append(mark);
        }
    }

    private bool Opens() =>
        char.IsWhiteSpace(_before)
        || _before is '(' or '[' or '{' or '-' or '/' or '"' or '\'' or '\u2013' or '\u2014' or '\u201C' or '\u201E' or '\u00AB'
            or '\u00BF' or '\u00A1';

    /// <summary>A longer run of hyphens is a rule, and stays.</summary>
    private bool IsRun(string text, int i, int length) => _before == '-' || (i + length < text.Length && text[i + length] == '-');
}
