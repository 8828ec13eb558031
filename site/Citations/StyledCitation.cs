using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Citations;

/// <summary>
/// Builds a citation as running text. It is in English whatever language the page has: the three styles are rules for writing in English, and
/// "et al.", "n.d." or a month in another language would be a style that nobody has laid down. Headlines stay as they were printed, capitals too:
/// which words are names is not known.
/// </summary>
internal sealed partial class StyledCitation
{
    private readonly List<CitationRun> _runs = [];

    /// <summary>The runs so far; two that follow each other differ in their letters.</summary>
    public IReadOnlyList<CitationRun> Runs => _runs;

    /// <summary>The last character; a blank before the first.</summary>
    private char Last => _runs.Count == 0 ? ' ' : _runs[^1].Text[^1];

    /// <summary>Adds a text as it stands.</summary>
    public StyledCitation Add(string text) => Add(text, isItalic: false);

    /// <summary>Adds the title of a whole work.</summary>
    public StyledCitation AddWork(string title) => Add(title, isItalic: true);

    /// <summary>Ends a sentence and starts the next, unless nothing is there yet.</summary>
    public StyledCitation Next() => _runs.Count == 0 ? this : Stop().Add(" ", _runs[^1].IsItalic && EndsSentence(Last));

    /// <summary>Ends the last sentence. The stop goes before a closing quotation mark.</summary>
    public StyledCitation Stop()
    {
        CitationRun last = _runs[^1];
        bool isQuoted = last.Text[^1] is '"' or '\u201D' && last.Text.Length > 1;
        if (EndsSentence(isQuoted ? last.Text[^2] : last.Text[^1]))
        {
            return this;
        }

        if (!isQuoted)
        {
            return Add(".");
        }

        _runs[^1] = last with { Text = last.Text[..^1] + "." + last.Text[^1] };
        return this;
    }

    /// <summary>A title of a part in double quotation marks, with its mark of punctuation before the closing one, as American usage has it.</summary>
    /// <param name="title">The title as printed.</param>
    /// <param name="mark">A comma or a stop; left out where the title ends in a mark of its own.</param>
    public StyledCitation AddQuoted(string title, char mark)
    {
        string inner = Nested(title.EndsWith('.') && mark == ',' ? title[..^1] : title);
        bool isQuoted = title.EndsWith('"') || title.EndsWith('\u201D');
        int end = inner.Length - (isQuoted ? 1 : 0);
        bool closed = end > 0 && EndsSentence(inner[end - 1]);

        // The mark goes inside inner quotation marks too.
        string marked = closed ? inner : isQuoted ? inner[..^1] + mark + inner[^1] : inner + mark;
        return Add($"\u201C{marked}\u201D");
    }

    /// <summary>Initials with a blank between: "J. R. R."</summary>
    private static string Spaced(string given) => Initials().Replace(given, ". ");

    [GeneratedRegex(@"(?<=\b\p{L})\.(?=\p{L}\.)")]
    private static partial Regex Initials();

    private static bool EndsSentence(char c) => c is '.' or '?' or '!';

    /// <summary>Double quotation marks within a title in quotation marks become single ones.</summary>
    private static string Nested(string title)
    {
        StringBuilder nested = new(title.Length);
        foreach (char c in title)
        {
            bool opens = nested.Length == 0 || char.IsWhiteSpace(nested[^1]) || nested[^1] is '(' or '[' or '\u2014' or '\u2013' or '-';
            nested.Append(c switch
            {
                '\u201C' or '\u201E' => '\u2018',
                '\u201D' => '\u2019',
                '"' => opens ? '\u2018' : '\u2019',
                _ => c,
            });
        }

        return nested.ToString();
    }

    private StyledCitation Add(string text, bool isItalic)
    {
        if (_runs.Count > 0 && _runs[^1].IsItalic == isItalic)
        {
            _runs[^1] = new CitationRun(_runs[^1].Text + text, isItalic);
        }
        else if (text.Length > 0)
        {
            _runs.Add(new CitationRun(text, isItalic));
        }

        return this;
    }

    /// <summary>"Martin Luther King Jr.", in the order of speech.</summary>
    public static string InOrder(ContributorName name) =>
        name.Literal ?? ContributorName.Join(Spaced(name.Given), name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix);

    /// <summary>"King, Martin Luther, Jr.", family name first, after the particles that stay with it.</summary>
    public static string FamilyFirst(ContributorName name) => FamilyFirst(name, Spaced(name.Given));

    /// <summary>"Berg, Jan van der", family name first, with all particles behind the given names.</summary>
    public static string FamilyAlone(ContributorName name) => FamilyFirst(name with
    {
        DroppingParticle = ContributorName.Join(name.DroppingParticle, name.NonDroppingParticle),
        NonDroppingParticle = "",
    });

    /// <summary>The family name first, with given names in the form of the style.</summary>
    public static string FamilyFirst(ContributorName name, string given) => name.Literal ?? string.Join(", ", new[]
    {
        ContributorName.Join(name.NonDroppingParticle, name.Family), ContributorName.Join(given, name.DroppingParticle), name.Suffix,
    }.Where(static part => part.Length > 0));
}
