using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteBuilder.Settings;

/// <summary>Reads <c>site.yml</c> and reports each mistake at its line and column.</summary>
public sealed class SettingsReader
{
    private static readonly string[] s_keys = ["title", "tagline", "language", "about", "articles_per_page", "rights", "address"];
    private readonly string _file;
    private readonly List<SiteProblem> _problems;
    private SiteSettings _settings = new();

    private SettingsReader(string file, List<SiteProblem> problems)
    {
        _file = file;
        _problems = problems;
    }

    /// <summary>The settings of a file; those by default where there is no file. Problems are added to <paramref name="problems"/>.</summary>
    /// <param name="file">Path of the file; it need not exist.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static SiteSettings Read(string file, List<SiteProblem> problems)
    {
        SettingsReader reader = new(file, problems);
        if (!File.Exists(file))
        {
            return reader._settings;
        }

        try
        {
            using StreamReader text = new(file);
            YamlStream yaml = [];
            yaml.Load(text);
            reader.ReadRoot(yaml);
        }
        catch (YamlException problem)
        {
            problems.Add(SiteProblem.Of(
                SiteProblems.SettingsUnreadable, file, (int)problem.Start.Line, (int)problem.Start.Column, problem.InnerException?.Message ?? problem.Message));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.SettingsUnreadable, file, 0, 0, problem.Message));
        }

        return reader._settings;
    }

    /// <summary>The address that a build states, or null with a problem: absolute, http or https, without query, made to end in a slash.</summary>
    /// <param name="address">As stated.</param>
    /// <param name="place">Makes the problem with its place.</param>
    /// <param name="problems">Receives the problem.</param>
    internal static Uri? ReadAddress(string address, Func<ProblemKind, object, SiteProblem> place, List<SiteProblem> problems)
    {
        bool good = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
        if (!good)
        {
            problems.Add(place(SiteProblems.WrongAddress, address));
            return null;
        }

        // The same letters in every file, also where a file must be ASCII: the host in its encoded form.
        UriBuilder ascii = new(uri!) { Host = uri!.IdnHost, Path = uri.AbsolutePath.TrimEnd('/') + "/" };
        return ascii.Uri;
    }

    private void ReadRoot(YamlStream yaml)
    {
        if (yaml.Documents.Count == 0)
        {
            return;
        }

        if (yaml.Documents.Count > 1)
        {
            Add(SiteProblems.SettingsUnreadable, yaml.Documents[1].RootNode, "a second document stands behind '---'; put all settings into one");
        }

        YamlNode root = yaml.Documents[0].RootNode;
        if (root is YamlScalarNode { Value: null or "" })
        {
            return;
        }

        if (root is not YamlMappingNode mapping)
        {
            Add(SiteProblems.SettingsUnreadable, root, "it must be a list of keys with values, such as 'title: My archive'");
            return;
        }

        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            ReadSetting(key, value);
        }
    }

    private void ReadSetting(YamlNode key, YamlNode value)
    {
        string name = (key as YamlScalarNode)?.Value ?? "";
        if (!s_keys.Contains(name))
        {
            Add(SiteProblems.UnknownSetting, key, name, NearestName.Suggest(name, s_keys));
            return;
        }

        if (value is not YamlScalarNode { Value: { } text } scalar)
        {
            Add(SiteProblems.WrongSetting, value, name, "one text");
            return;
        }

        if (scalar.Style == ScalarStyle.Plain && text is "~" or "null" or "Null" or "NULL")
        {
            text = "";
        }

        if (text.Any(static c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\uFFFE' or '\uFFFF'))
        {
            Add(SiteProblems.WrongSetting, value, name, "a text without control characters");
            return;
        }

        switch (name)
        {
            case "title":
                _settings = text.Length > 0 ? _settings with { Title = text } : Wrong(value, name, "a text that is not empty");
                break;
            case "tagline":
                _settings = _settings with { Tagline = OrNull(text) };
                break;
            case "about":
                _settings = _settings with { About = OrNull(text) };
                if (MarkdownText.Problem(text) is { } markdown)
                {
                    Add(SiteProblems.WrongMarkdown, value, markdown);
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
                Uri? address = ReadAddress(text, (kind, argument) => At(kind, value, argument), _problems);
                _settings = address is null ? _settings : _settings with { Address = address };
                break;
        }
    }

    private SiteSettings Wrong(YamlNode node, string name, string expected)
    {
        Add(SiteProblems.WrongSetting, node, name, expected);
        return _settings;
    }

    private void Add(ProblemKind kind, YamlNode node, params object?[] arguments) => _problems.Add(At(kind, node, arguments));

    private SiteProblem At(ProblemKind kind, YamlNode node, params object?[] arguments) =>
        SiteProblem.Of(kind, _file, (int)node.Start.Line, (int)node.Start.Column, arguments);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <summary>The shape of BCP 47: two or three letters, then parts of one to eight letters or digits.</summary>
    private static bool IsLanguage(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
