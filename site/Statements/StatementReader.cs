using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Names;
using SiteBuilder.Problems;
using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>Reads the statements of one file: keys become fields, values get the form that their field asks for.</summary>
internal sealed class StatementReader
{
    private const string Corrections = "corrections";
    private const string Picture = "a path, or an address that starts with http:// or https://";
    private const string RevisionForm = "a list of revisions, such as '- {correction: It was the east door, on: 2024-03-06}'";
    private const string MementoForm = "the address of a copy in a web archive, or {address: ..., at: 2024-06-20}";

    /// <summary>Tables of Zola and Hugo whose keys are read as if they stood outside.</summary>
    private static readonly string[] s_transparent = ["taxonomies", "extra", "params"];

    private static readonly string[] s_revisions = ["correction", "clarification", "update", "note"];

    private readonly Dictionary<StatedField, (int Rank, Statement Statement)> _fields = [];
    private readonly List<StatementProblem> _problems;
    private readonly StatementText _text;
    private readonly bool _isFrontMatter;

    private StatementReader(StatementText text, bool isFrontMatter, List<StatementProblem> problems)
    {
        _text = text;
        _problems = problems;
        _isFrontMatter = isFrontMatter;
    }

    /// <summary>
    /// The statements of a text. In front matter, which other programs read too, a key of theirs is no mistake, unless it is nearly one of ours; a
    /// sidecar is ours alone.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isFrontMatter">Whether it stands at the head of a Markdown file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyDictionary<StatedField, Statement> Read(StatementText text, bool isFrontMatter, List<StatementProblem> problems)
    {
        StatementReader reader = new(text, isFrontMatter, problems);
        StatedMapping? root = text.Format == StatementFormat.Toml ? TomlNodes.Read(text, problems) : YamlNodes.Read(text, problems);
        if (root is not null)
        {
            reader.ReadEntries(root, isCorrection: false);
            reader.TellEmbargo();
            reader.CheckTerm();
        }

        return reader._fields.ToDictionary(static pair => pair.Key, static pair => pair.Value.Statement);
    }

    private void ReadEntries(StatedMapping mapping, bool isCorrection)
    {
        HashSet<(StatedField, int)> stated = [];
        foreach ((StatedScalar key, StatedNode value) in mapping.Entries)
        {
            if (FieldNames.Of(key.Text) is { } known && !IsEmpty(value) && !stated.Add((known, FieldNames.RankOf(key.Text))))
            {
                // To YAML "title" and "Title" are two keys.
                Wrong(key.Text, "stated once; another line states the same, with other capitals or hyphens", key.Place);
                continue;
            }

            if (value is StatedMapping inner && (IsCorrections(key) || s_transparent.Contains(key.Text.ToLowerInvariant())))
            {
                ReadEntries(inner, isCorrection || IsCorrections(key));
            }
            else if (!ReadSwitch(key, value) && !IsEmpty(value))
            {
                ReadEntry(key, value, isCorrection);
            }
        }
    }

    private static bool IsCorrections(StatedScalar key) => key.Text.Equals(Corrections, StringComparison.OrdinalIgnoreCase);

    /// <summary>Keys by which generators say whether a page is out at all; "published" is one only with a truth value.</summary>
    private bool ReadSwitch(StatedScalar key, StatedNode value)
    {
        string name = key.Text.ToLowerInvariant();
        bool? truth = value is StatedScalar scalar ? Truth(scalar.Text) : null;
        switch (name)
        {
            case "published" or "is_published" or "publish" when truth is not null:
                State(StatedField.Draft, 1, [new StatedValue(truth == true ? "false" : "true", null, value.Place)], key.Place, isCorrection: false);
                return true;
            case "status" when _isFrontMatter:
                if (value is StatedScalar { Text: "draft" or "pending" or "scheduled" })
                {
                    State(StatedField.Draft, 1, [new StatedValue("true", null, value.Place)], key.Place, isCorrection: false);
                }

                return true;
            default:
                return false;
        }
    }

    private void ReadEntry(StatedScalar key, StatedNode value, bool isCorrection)
    {
        if (FieldNames.Of(key.Text) is not { } field || (_isFrontMatter && field is StatedField.Lines or StatedField.Speakers))
        {
            // Another program's key may be like one of ours by accident, but not by one letter.
            string nearest = NearestName.Suggest(key.Text, FieldNames.Keys);
            if (!_isFrontMatter || NearestName.SlipOf(key.Text, FieldNames.Keys) is not null)
            {
                _problems.Add(new StatementProblem(StatementProblemKind.UnknownField, key.Place, key.Text, nearest));
            }

            return;
        }

        List<StatedValue> values = [];
        Collect(field, key.Text, value, values);
        if (values.Count > 0)
        {
            State(field, FieldNames.RankOf(key.Text), values, key.Place, isCorrection);
        }
    }

    /// <summary>Of several keys for one field the first in the table counts; all the addresses that an article had count.</summary>
    private void State(StatedField field, int rank, List<StatedValue> values, StatedPlace key, bool isCorrection)
    {
        if (_fields.TryGetValue(field, out (int Rank, Statement Statement) other))
        {
            if (field == StatedField.Draft)
            {
                // Whoever says that it is not to be seen is heard, whatever another key says.
                rank = values[0].Text == "true" ? -1 : int.MaxValue;
            }

            if (field == StatedField.Aliases)
            {
                values = [.. other.Statement.Values, .. values];
            }
            else if (field == StatedField.Published && Math.Max(rank, other.Rank) == FieldNames.RankOf("publish_date"))
            {
                _later = rank > other.Rank ? values[0] : other.Statement.First;
            }

            if (field != StatedField.Aliases && other.Rank <= rank)
            {
                return;
            }
        }

        _fields[field] = (rank, new Statement(field, values, key, isCorrection));
    }

    private StatedValue? _later;

    /// <summary>Beside the day of an article, the day from which on Hugo publishes it is an embargo.</summary>
    private void TellEmbargo()
    {
        if (_later is { } later && !_fields.ContainsKey(StatedField.Embargo)
            && string.CompareOrdinal(later.Text, _fields[StatedField.Published].Statement.First.Text) > 0)
        {
            State(StatedField.Embargo, 0, [later], later.Place, isCorrection: false);
        }
    }

    /// <summary>Whoever states both days in one place has swapped them where the second is not behind the first.</summary>
    private void CheckTerm()
    {
        if (_fields.TryGetValue(StatedField.Embargo, out (int, Statement Statement) from) && _fields.TryGetValue(StatedField.Expires, out (int, Statement Statement) to)
            && string.CompareOrdinal(to.Statement.First.Text, from.Statement.First.Text) <= 0)
        {
            Wrong("expires", $"a day behind that of the embargo, {from.Statement.First.Text}; the article would never be published", to.Statement.First.Place);
        }
    }

    private void Collect(StatedField field, string key, StatedNode node, List<StatedValue> values)
    {
        switch (node)
        {
            case StatedMapping mapping when field is StatedField.Lines or StatedField.Speakers:
                CollectLines(field, key, mapping, values);
                break;
            case StatedMapping mapping when field is StatedField.Revisions:
                CollectRevision(key, mapping, values);
                break;
            case StatedMapping mapping when field is StatedField.Mementos or StatedField.Withdrawn:
                CollectDated(field, key, mapping, values);
                break;
            case StatedSequence sequence when FieldNames.IsList(field):
                foreach (StatedNode item in sequence.Items)
                {
                    Collect(field, key, item, values);
                }

                break;
            case StatedMapping mapping when field is StatedField.People or StatedField.Places or StatedField.Organizations or StatedField.Authors
                or StatedField.Image or StatedField.Series:
                CollectNamed(mapping, values);
                if (field == StatedField.Series && values.Find(static value => value.Detail is { } part && !IsPart(part)) is { } wrong)
                {
                    Wrong(key, "a name with the number of the part, a whole number from 1", wrong.DetailPlace);
                }

                if (field == StatedField.Image && values.RemoveAll(static value => !IsPicture(value.Text)) > 0)
                {
                    Wrong(key, Picture, mapping.Place);
                }

                break;
            case StatedScalar when field is StatedField.Revisions:
                Wrong(key, RevisionForm, node.Place);
                break;
            case StatedSequence { Items.Count: > 0 } sequence when field is StatedField.Image or StatedField.Series:
                Collect(field, key, sequence.Items[0], values);
                break;
            case StatedScalar scalar when WithoutLink(scalar.Text.Trim()).Length > 0:
                CollectText(field, key, scalar, values);
                break;
            case StatedScalar:
                break;
            default:
                Wrong(key, FieldNames.IsList(field) ? "a text or a list of texts" : field is StatedField.Lines ? "lines with kinds, such as '7: caption'" : "one text", node.Place);
                break;
        }
    }

    private void CollectText(StatedField field, string key, StatedScalar scalar, List<StatedValue> values)
    {
        string text = WithoutLink(scalar.Text.Trim());
        string? value = text;
        string form = "";
        if (FieldNames.IsDay(field))
        {
            value = StatedDay.Read(text, monthFirst: key.Equals("ms.date", StringComparison.OrdinalIgnoreCase));
            form = "a day such as 2024-06-19";
        }
        else if (field == StatedField.Draft)
        {
            value = Truth(text) is { } truth ? (truth ? "true" : "false") : null;
            form = "true or false";
        }
        else if (field == StatedField.SeriesPart)
        {
            value = IsPart(text) ? text : null;
            form = "a whole number from 1";
        }
        else if (field == StatedField.Slug)
        {
            value = Slug.Of(text) is { Length: > 0 } slug ? slug : null;
            form = "letters a to z and digits, such as weir-closed";
        }
        else if (field == StatedField.Language)
        {
            value = IsLanguage(text) ? text : null;
            form = "a language tag such as en, en-GB or pt-BR";
        }
        else if (field == StatedField.SourceAddress)
        {
            value = IsWebAddress(text) ? text : null;
            form = "an address that starts with http:// or https://";
        }
        else if (field == StatedField.Image)
        {
            value = IsPicture(text) ? text : null;
            form = Picture;
        }
        else if (field == StatedField.Aliases)
        {
            // Obsidian's aliases, which TOML does not have, are names, and the addresses of Jekyll and Eleventy may be patterns or switches.
            // A sidecar is for this product alone.
            if (_isFrontMatter && ((text.IndexOf('/') < 0 && _text.Format == StatementFormat.Yaml) || text.IndexOfAny([':', '{', '}', ' ', '*']) >= 0))
            {
                return;
            }

            value = FormerAddress.Read(text);
            form = "a path such as /old/weir-closed/";
        }
        else if (field == StatedField.Mementos)
        {
            value = IsWebAddress(text) ? text : null;
            form = MementoForm;
        }
        else if (field == StatedField.Withdrawn)
        {
            // "withdrawn: true" gives no reason, and "withdrawn: false" is no withdrawal.
            if (Truth(text) is { } withdrawn)
            {
                values.AddRange(withdrawn ? [new StatedValue("", null, scalar.Place)] : []);
                return;
            }
        }
        else if (field is StatedField.Lines or StatedField.Speakers)
        {
            value = null;
            form = field == StatedField.Lines ? "lines with kinds, such as '7: caption'" : "lines with names, such as '12: Ada Holm'";
        }

        if (value is null)
        {
            Wrong(key, form, scalar.Place);
        }
        else if (FieldNames.IsList(field) && field is StatedField.Authors or StatedField.Tags or StatedField.Section)
        {
            values.AddRange(Split(field, value).Select(part => new StatedValue(part, null, scalar.Place)));
        }
        else
        {
            values.Add(new StatedValue(value, null, scalar.Place));
        }
    }

    /// <summary>"[[Ada Holm]]" and "[[people/ada|Ada Holm]]", Obsidian's links, name a note by its words.</summary>
    private static string WithoutLink(string text) => text.StartsWith("[[", StringComparison.Ordinal) && text.IndexOf("]]", StringComparison.Ordinal) == text.Length - 2
        ? text.Substring(2, text.Length - 4).Split('|').Last().Trim()
        : text;

    /// <summary>"Ada Holm and Tom Reed" are two; commas part tags, and names of more than a word.</summary>
    private IEnumerable<string> Split(StatedField field, string text)
    {
        char mark = IsOfJekyll && field != StatedField.Authors && text.IndexOf(',') < 0 ? ' ' : ',';
        string[] parts = [.. text.Split(mark).Select(static part => part.Trim()).Where(static part => part.Length > 0)];
        if (field != StatedField.Authors)
        {
            return field == StatedField.Tags || mark == ' ' ? parts : [text];
        }

        IEnumerable<string> names = parts.All(static part => part.IndexOf(' ') > 0) ? parts : [text];
        return names.SelectMany(static name => name.Split([" and ", " & "], StringSplitOptions.RemoveEmptyEntries)).Select(static name => name.Trim());
    }

    /// <summary>A name with what is said of it, as "name: Ada Holm, role: editor" or "Ada Holm: editor".</summary>
    private static void CollectNamed(StatedMapping mapping, List<StatedValue> values)
    {
        StatedScalar? name = ScalarOf(mapping, "name", "title", "label", "src", "url", "path", "image", "relative", "src_path");
        if (name is not null)
        {
            StatedScalar? detail = ScalarOf(mapping, "role", "office", "within", "alt", "alt_text", "part");
            values.Add(new StatedValue(name.Text.Trim(), detail?.Text.Trim(), name.Place) { DetailPlace = detail?.Place ?? name.Place });
            return;
        }

        values.AddRange(mapping.Entries.Where(static entry => entry.Key.Text.Trim().Length > 0 && entry.Value is StatedScalar)
            .Select(static entry => new StatedValue(entry.Key.Text, ((StatedScalar)entry.Value).Text is { Length: > 0 } detail ? detail : null, entry.Key.Place)
            {
                DetailPlace = entry.Value.Place,
            }));
    }

    /// <summary>A change that was made after the article was published, by its kind, with its day.</summary>
    private void CollectRevision(string key, StatedMapping mapping, List<StatedValue> values)
    {
        StatedScalar? day = ScalarOf(mapping, "on", "date", "day");
        (StatedScalar Key, StatedNode Value)[] others = [.. mapping.Entries.Where(entry => entry.Value != day)];
        string kind = others.Length == 1 ? others[0].Key.Text.Trim().ToLowerInvariant() : "";
        if (!s_revisions.Contains(kind) || others[0].Value is not StatedScalar text || text.Text.Trim().Length == 0)
        {
            Wrong(key, $"{RevisionForm}; its kind is one of {string.Join(", ", s_revisions)}", mapping.Place);
        }
        else if (DayOf(key, day, out string? read))
        {
            values.Add(new StatedValue(text.Text.Trim(), read, text.Place) { DetailPlace = day?.Place ?? text.Place, Kind = kind });
        }
    }

    /// <summary>A value with a day beside it: why and since when an article is withdrawn, where and of when a copy is.</summary>
    private void CollectDated(StatedField field, string key, StatedMapping mapping, List<StatedValue> values)
    {
        StatedScalar? day = ScalarOf(mapping, "on", "at", "date", "day");
        StatedScalar? value = field == StatedField.Mementos ? ScalarOf(mapping, "address", "url") : ScalarOf(mapping, "reason", "why");
        if (field == StatedField.Mementos && (value is null || !IsWebAddress(value.Text.Trim())))
        {
            Wrong(key, MementoForm, (value ?? (StatedNode)mapping).Place);
        }
        else if (DayOf(key, day, out string? read))
        {
            StatedPlace place = value?.Place ?? mapping.Place;
            values.Add(new StatedValue(value?.Text.Trim() ?? "", read, place) { DetailPlace = day?.Place ?? place });
        }
    }

    /// <summary>The day that a text states; false, and told, where it states none. Null where there is no text.</summary>
    private bool DayOf(string key, StatedScalar? text, out string? day)
    {
        day = text is null ? null : StatedDay.Read(text.Text, monthFirst: false);
        if (text is not null && day is null)
        {
            Wrong(key, "dated by a day such as 2024-06-19", text.Place);
        }

        return text is null || day is not null;
    }

    private static StatedScalar? ScalarOf(StatedMapping mapping, params string[] keys) => keys
        .Select(key => mapping.Entries.FirstOrDefault(entry => entry.Key.Text.Equals(key, StringComparison.OrdinalIgnoreCase)).Value as StatedScalar)
        .FirstOrDefault(static scalar => scalar is not null && scalar.Text.Trim().Length > 0);

    private void CollectLines(StatedField field, string key, StatedMapping mapping, List<StatedValue> values)
    {
        foreach ((StatedScalar lines, StatedNode value) in mapping.Entries)
        {
            if (LineRange.Read(lines.Text) is null)
            {
                Wrong(key, "a line or a range of lines, such as 7 or 60-70, with what it is", lines.Place);
            }
            else if (value is not StatedScalar { Text: var text } || text.Trim().Length == 0)
            {
                Wrong(key, "one text for each line", value.Place);
            }
            else if (field == StatedField.Lines && BlockKindNames.Of(text) is null)
            {
                string hint = NearestName.Suggest(text, BlockKindNames.All);
                Wrong(key, $"lines with kinds, such as '7: caption'; '{text}' is no kind{hint}", value.Place);
            }
            else
            {
                values.Add(new StatedValue(lines.Text, text.Trim(), lines.Place) { DetailPlace = value.Place });
            }
        }
    }

    private void Wrong(string key, string form, StatedPlace place) =>
        _problems.Add(new StatementProblem(StatementProblemKind.WrongValue, place, key, form));

    /// <summary>Jekyll, whose files of posts begin with a day ("2024-09-14-weir.md"), parts tags and categories at blanks.</summary>
    private bool IsOfJekyll
    {
        get
        {
            string name = _text.File.Substring(_text.File.LastIndexOf('/') + 1);
            return _isFrontMatter && name.Length > 11 && name[10] == '-' && StatedDay.Read(name.Substring(0, 10), monthFirst: false) is not null;
        }
    }

    private static bool IsEmpty(StatedNode node) => node is StatedScalar { Text: var text } && text.Trim().Length == 0 || node is StatedSequence { Items.Count: 0 } or StatedMapping { Entries.Count: 0 };

    private static bool IsPart(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int part) && part > 0;

    private static bool? Truth(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    /// <summary>A path, or an address of the web: no other scheme.</summary>
    private static bool IsPicture(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        ? address.Scheme is "http" or "https" || text[0] == '/'
        : text.IndexOf(':') < 0 || text.IndexOf('/') is >= 0 and var slash && slash < text.IndexOf(':');

    /// <summary>The shape of BCP 47: two or three letters, then parts of one to eight letters or digits.</summary>
    private static bool IsLanguage(string tag)
    {
        string[] parts = tag.Split('-', '_');
        return parts[0].Length is 2 or 3 && parts[0].All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(static c => c < 128 && char.IsLetterOrDigit(c)));
    }
}
