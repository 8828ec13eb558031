using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Problems;
using SiteBuilder.Statements;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteBuilder.Settings;

/// <summary>
/// Reads <c>site.yml</c> and reports each mistake at its line and column. The compiler reads the file with it and so does the archive's program,
/// from its own assembly, so that both know the same.
/// </summary>
internal sealed class SettingsReader
{
    private static readonly string[] s_lists = ["menu", "outlets", "people", "places", "organizations", "sections", "tags", "residue", "outputs"];
    private static readonly string[] s_outputs = ["data", "feed", "sitemap", "search", "text", "markdown", "citations"];
    private static readonly string[] s_indexing = ["index", "noindex"];
    private static readonly string[] s_canonical = ["archive", "original"];
    private static readonly string[] s_residueForms = ["text", "prefix", "pattern"];

    // Areas of the tz database. Its places change every year and from machine to machine, so that only their form can be checked.
    private static readonly string[] s_areas =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc", "Europe", "Indian", "Pacific"];

    /// <summary>Settings are lists of entries with lists in them, and no deeper.</summary>
    private const int Deepest = 16;

    private readonly List<SettingsProblem> _problems;
    private SiteSettings _settings = new();

    private SettingsReader(List<SettingsProblem> problems) => _problems = problems;

    /// <summary>The settings of a file; what is wrong keeps its default.</summary>
    /// <param name="text">What the file holds.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static SiteSettings Read(string text, List<SettingsProblem> problems)
    {
        SettingsReader reader = new(problems);
        try
        {
            YamlStream yaml = [];
            YamlDepth.Check(text, Deepest);
            yaml.Load(new StringReader(text));
            reader.ReadRoot(yaml);
        }
        catch (YamlException problem)
        {
            problems.Add(SettingsProblem.Of(
                SettingsProblems.Unreadable, (int)problem.Start.Line, (int)problem.Start.Column, problem.InnerException?.Message ?? problem.Message));
        }

        return reader._settings;
    }

    /// <summary>The address that a text states: absolute, http or https, without query, made to end in a slash; null where it is none.</summary>
    public static Uri? SiteAddress(string text)
    {
        bool good = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https" && uri!.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

        // The same letters in every file, also where a file must be ASCII: the host in its encoded form.
        return good ? new UriBuilder(uri!) { Host = uri!.IdnHost, Path = uri.AbsolutePath.TrimEnd('/') + "/" }.Uri : null;
    }

    private void ReadRoot(YamlStream yaml)
    {
        if (yaml.Documents.Count == 0)
        {
            return;
        }

        if (yaml.Documents.Count > 1)
        {
            Add(SettingsProblems.Unreadable, yaml.Documents[1].RootNode, "a second document stands behind '---'; put all settings into one");
        }

        YamlNode root = yaml.Documents[0].RootNode;
        if (root is YamlScalarNode { Value: null or "" })
        {
            return;
        }

        if (root is not YamlMappingNode mapping)
        {
            Add(SettingsProblems.Unreadable, root, "it must be a list of keys with values, such as 'title: My archive'");
            return;
        }

        foreach (KeyValuePair<string, YamlNode> setting in Members(mapping, ""))
        {
            ReadSetting(setting.Key, setting.Value);
        }
    }

    private void ReadSetting(string name, YamlNode value)
    {
        if (IsNothing(value) && s_lists.Contains(name, StringComparer.Ordinal))
        {
            return;
        }

        switch (name)
        {
            case "menu":
                _settings = _settings with { Menu = [.. Entries(name, value, ReadMenuEntry)] };
                break;
            case "outlets":
                HashSet<string> outlets = new(StringComparer.OrdinalIgnoreCase);
                _settings = _settings with { Outlets = [.. Entries(name, value, (node, members) => ReadOutlet(node, members, outlets))] };
                break;
            case "people":
                _settings = _settings with { People = ReadNames(name, value) };
                break;
            case "places":
                _settings = _settings with { Places = ReadNames(name, value) };
                break;
            case "organizations":
                _settings = _settings with { Organizations = ReadNames(name, value) };
                break;
            case "sections":
                string[] sections = Texts(name, value);
                _settings = value is YamlSequenceNode ? _settings with { Sections = sections } : _settings;
                break;
            case "tags":
                ReadTags(value);
                break;
            case "residue":
                HashSet<string> rules = new(StringComparer.OrdinalIgnoreCase);
                _settings = _settings with { Residue = [.. Entries(name, value, (node, members) => ReadResidue(node, members, rules))] };
                break;
            case "outputs":
                ReadOutputs(value);
                break;
            default:
                if (Text(name, value) is { } text)
                {
                    ReadText(name, value, text);
                }

                break;
        }
    }

    private void ReadText(string name, YamlNode value, string text)
    {
        switch (name)
        {
            case "title":
                _settings = text.Length > 0 ? _settings with { Title = text } : Wrong(value, name, "a text that is not empty");
                break;
            case "id":
                _settings = text.Length > 0 ? _settings with { Id = text } : Wrong(value, name, "a text that is not empty");
                break;
            case "tagline":
                _settings = _settings with { Tagline = OrNull(text) };
                break;
            case "about":
                _settings = _settings with { About = OrNull(text) };
                if (AboutText.Problem(text) is { } markdown)
                {
                    Add(SettingsProblems.WrongMarkdown, value, markdown);
                }

                break;
            case "rights":
                _settings = _settings with { Rights = OrNull(text) };
                break;
            case "language":
                _settings = IsLanguage(text) ? _settings with { Language = text } : Wrong(value, name, "a language tag such as en, en-GB or pt-BR");
                break;
            case "articles_per_page":
                _settings = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= 1000
                    ? _settings with { ArticlesPerPage = count }
                    : Wrong(value, name, "a whole number from 1 to 1000");
                break;
            case "address":
                if (SiteAddress(text) is { } address)
                {
                    _settings = _settings with { Address = address };
                }
                else
                {
                    Add(SettingsProblems.WrongAddress, value, text);
                }

                break;
            case "time_zone":
                _settings = TimeZoneProblem(text) is { } zone ? Wrong(value, name, zone) : _settings with { TimeZone = text };
                break;
            case "permalink":
                _settings = Permalink.Problem(text) is { } permalink ? Wrong(value, name, permalink) : _settings with { Permalink = text };
                break;
            case "raw_html":
                _settings = _settings with { RawHtml = Truth(name, value, text, _settings.RawHtml) };
                break;
            case "news_sitemap":
                bool wanted = Truth(name, value, text, otherwise: false);
                _settings = _settings with { NewsSitemap = wanted ? new NewsSitemapRequest((int)value.Start.Line, (int)value.Start.Column) : null };
                break;
        }
    }

    private MenuEntry? ReadMenuEntry(YamlNode entry, Dictionary<string, YamlNode> members)
    {
        string? label = Needed("menu", "label", entry, members);
        if (members.Count(static member => member.Key is "page" or "address") != 1)
        {
            Add(SettingsProblems.Missing, entry, "menu", "either a page or an address");
            return null;
        }

        bool isPage = members.TryGetValue("page", out YamlNode? target);
        target ??= members["address"];
        string? page = isPage ? Filled("menu.page", target) : null;
        Uri? address = isPage ? null : Address("menu.address", target);
        return label is null || (page is null && address is null)
            ? null
            : new MenuEntry(label, page?.TrimStart('/'), address, (int)target.Start.Line, (int)target.Start.Column);
    }

    private Outlet? ReadOutlet(YamlNode entry, Dictionary<string, YamlNode> members, HashSet<string> taken)
    {
        string? name = Needed("outlets", "name", entry, members);
        Uri? address = members.TryGetValue("address", out YamlNode? link) ? Address("outlets.address", link) : null;
        string? rights = members.TryGetValue("rights", out YamlNode? stated) ? OrNull(Text("outlets.rights", stated) ?? "") : null;
        int indexing = members.TryGetValue("indexing", out YamlNode? word) ? Word("outlets.indexing", word, s_indexing) : 0;
        int canonical = members.TryGetValue("canonical", out YamlNode? which) ? Word("outlets.canonical", which, s_canonical) : 0;
        if (name is not null && !taken.Add(name))
        {
            Add(SettingsProblems.Taken, members["name"], name, name, "outlets");
        }

        return name is null ? null : new Outlet(name, address, rights, indexing == 1 ? Indexing.NoIndex : Indexing.Index)
        {
            Canonical = canonical == 1 ? CanonicalAddress.Original : CanonicalAddress.Archive,
        };
    }

    private StatedName[] ReadNames(string list, YamlNode value)
    {
        Dictionary<string, string> claims = new(StringComparer.OrdinalIgnoreCase);
        List<(StatedName Name, YamlNode? Aliases)> named = [];
        foreach ((StatedName Name, YamlNode? Aliases) entry in Entries(list, value, (node, members) =>
        {
            string? name = Needed(list, "name", node, members);
            Uri? link = members.TryGetValue("link", out YamlNode? address) ? Address(list + ".link", address) : null;
            bool has = members.TryGetValue("aliases", out YamlNode? aliases);
            string[] others = has ? Texts(list + ".aliases", aliases!) : [];
            if (name is not null)
            {
                Claim(claims, name, name, list, members["name"]);
            }

            return name is null ? default((StatedName, YamlNode?)?) : (new StatedName(name, others, link), aliases);
        }).OfType<(StatedName, YamlNode?)>())
        {
            named.Add(entry);
        }

        // A name is nobody's alias, wherever in the list it stands: all names are claimed before any alias is.
        foreach ((StatedName name, YamlNode? aliases) in named)
        {
            foreach (YamlScalarNode alias in (aliases as YamlSequenceNode)?.Children.OfType<YamlScalarNode>() ?? [])
            {
                Claim(claims, alias.Value ?? "", name.Name, list, alias);
            }
        }

        return [.. named.Select(static entry => entry.Name)];
    }

    private void Claim(Dictionary<string, string> claims, string text, string name, string list, YamlNode place)
    {
        if (claims.TryGetValue(text, out string? other))
        {
            Add(SettingsProblems.Taken, place, text, other, list);
        }
        else
        {
            claims.Add(text, name);
        }
    }

    private void ReadTags(YamlNode value)
    {
        if (value is not YamlMappingNode mapping)
        {
            _settings = Wrong(value, "tags", "keys with values: list and open");
            return;
        }

        foreach (KeyValuePair<string, YamlNode> member in Members(mapping, "tags"))
        {
            if (member.Key == "list")
            {
                _settings = _settings with { Tags = _settings.Tags with { Known = Texts("tags.list", member.Value) } };
            }
            else if (Text("tags.open", member.Value) is { } open)
            {
                _settings = _settings with { Tags = _settings.Tags with { IsOpen = Truth("tags.open", member.Value, open, _settings.Tags.IsOpen) } };
            }
        }
    }

    private ResidueStatement? ReadResidue(YamlNode entry, Dictionary<string, YamlNode> members, HashSet<string> taken)
    {
        string? name = Needed("residue", "name", entry, members);
        if (name is not null && !taken.Add(name))
        {
            Add(SettingsProblems.Taken, members["name"], name, name, "residue");
        }

        string[] forms = [.. s_residueForms.Where(members.ContainsKey)];
        if (forms.Length != 1)
        {
            Add(SettingsProblems.Missing, entry, "residue", "one of text, prefix and pattern");
            return null;
        }

        YamlNode node = members[forms[0]];
        string? text = Filled("residue." + forms[0], node);
        if (text is not null && forms[0] == "pattern" && text.Trim('*', ' ').Length == 0)
        {
            _ = Wrong(node, "residue.pattern", "a text with * that does not fit every line");
            return null;
        }

        return name is null || text is null ? null : new ResidueStatement(name, (ResidueForm)Array.IndexOf(s_residueForms, forms[0]), text);
    }

    private void ReadOutputs(YamlNode value)
    {
        SiteOutput outputs = SiteOutput.None;
        foreach (YamlNode item in Items("outputs", value))
        {
            int index = Word("outputs", item, s_outputs);
            outputs |= index < 0 ? SiteOutput.None : (SiteOutput)(1 << index);
        }

        _settings = value is YamlSequenceNode ? _settings with { Outputs = outputs } : _settings;
    }

    /// <summary>The known keys of a mapping with their values; the others are reported.</summary>
    private IEnumerable<KeyValuePair<string, YamlNode>> Members(YamlMappingNode mapping, string parent)
    {
        IReadOnlyList<string> known = SettingKeys.Under(parent);
        foreach (KeyValuePair<YamlNode, YamlNode> member in mapping.Children)
        {
            string name = (member.Key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name, StringComparer.Ordinal))
            {
                yield return new KeyValuePair<string, YamlNode>(name, member.Value);
            }
            else
            {
                Add(SettingsProblems.Unknown, member.Key, name, parent.Length == 0 ? "" : " of " + parent, NearestName.Suggest(name, known));
            }
        }
    }

    /// <summary>The entries of a list, each of keys with values, without those that lack something.</summary>
    private List<T> Entries<T>(string name, YamlNode value, Func<YamlNode, Dictionary<string, YamlNode>, T?> read)
    {
        List<T> entries = [];
        foreach (YamlNode item in Items(name, value))
        {
            if (item is not YamlMappingNode mapping)
            {
                _ = Wrong(item, name, "a list of entries with keys: " + string.Join(", ", SettingKeys.Under(name)));
            }
            else if (read(item, Members(mapping, name).ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal)) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private string[] Texts(string name, YamlNode value) => [.. Items(name, value).Select(item => Filled(name, item)).OfType<string>()];

    private IEnumerable<YamlNode> Items(string name, YamlNode value)
    {
        if (value is YamlSequenceNode list)
        {
            return list.Children;
        }

        _settings = IsNothing(value) ? _settings : Wrong(value, name, "a list");
        return [];
    }

    private string? Needed(string list, string key, YamlNode entry, Dictionary<string, YamlNode> members)
    {
        if (members.TryGetValue(key, out YamlNode? value))
        {
            return Filled(list + "." + key, value);
        }

        Add(SettingsProblems.Missing, entry, list, "a " + key);
        return null;
    }

    private string? Filled(string name, YamlNode value)
    {
        string? text = Text(name, value)?.Trim();
        _settings = text is "" ? Wrong(value, name, "a text that is not empty") : _settings;
        return OrNull(text ?? "");
    }

    /// <summary>A text that pages can print, empty for YAML's null; null with a problem where it is none.</summary>
    private string? Text(string name, YamlNode value)
    {
        if (value is not YamlScalarNode { Value: { } text })
        {
            _ = Wrong(value, name, "one text");
            return null;
        }

        if (text.Any(static c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\uFFFE' or '\uFFFF'))
        {
            _ = Wrong(value, name, "a text without control characters");
            return null;
        }

        return IsNothing(value) ? "" : text;
    }

    private Uri? Address(string name, YamlNode value)
    {
        string? text = Text(name, value);
        bool good = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri!.UserInfo.Length == 0;
        _settings = good || text is null ? _settings : Wrong(value, name, "an address that starts with http:// or https://");
        return good ? uri : null;
    }

    private bool Truth(string name, YamlNode value, string text, bool otherwise)
    {
        _settings = text is "true" or "false" ? _settings : Wrong(value, name, "true or false");
        return text == "true" || (text != "false" && otherwise);
    }

    /// <summary>Which of some words a value is; -1 with a problem where it is none.</summary>
    private int Word(string name, YamlNode value, string[] words)
    {
        string? text = Text(name, value);
        int index = Array.IndexOf(words, text);
        _settings = index >= 0 || text is null ? _settings : Wrong(value, name, $"one of {string.Join(", ", words)}{NearestName.Suggest(text, words)}");
        return index;
    }

    private SiteSettings Wrong(YamlNode node, string name, string expected)
    {
        Add(SettingsProblems.Wrong, node, name, expected);
        return _settings;
    }

    private void Add(ProblemKind kind, YamlNode node, params object?[] arguments) =>
        _problems.Add(SettingsProblem.Of(kind, (int)node.Start.Line, (int)node.Start.Column, arguments));

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static bool IsNothing(YamlNode value) =>
        value is YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>The shape of BCP 47: two or three letters, then parts of one to eight letters or digits.</summary>
    private static bool IsLanguage(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsLetter)
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(static c => IsLetter(c) || IsDigit(c)));
    }

    private static string? TimeZoneProblem(string name)
    {
        const string wanted = "the name of a time zone, such as Europe/London or UTC";
        string[] parts = name.Split('/');
        return name == "UTC" ? null
            : parts.Length < 2 || !parts.All(static part => part.Length > 0 && part.All(static c => IsLetter(c) || IsDigit(c) || c is '_' or '-' or '+')) ? wanted
            : s_areas.Contains(parts[0], StringComparer.Ordinal) ? null
            : $"{wanted}; '{parts[0]}' is no area{NearestName.Suggest(parts[0], s_areas)}";
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
