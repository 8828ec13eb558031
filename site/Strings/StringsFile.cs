using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Problems;
using SiteBuilder.Statements;
using SiteBuilder.Templates;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteBuilder.Strings;

/// <summary>Reads a file of strings: keys with a text each, or with a text for each plural category.</summary>
internal static class StringsFile
{
    /// <summary>A key, its forms, and no deeper.</summary>
    private const int Deepest = 3;

    /// <summary>The strings of a file by their keys; what is wrong is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static Dictionary<string, ThemeString> Read(ThemeFile file, List<SiteProblem> problems)
    {
        Dictionary<string, ThemeString> strings = new(StringComparer.Ordinal);
        try
        {
            string text = Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF');
            YamlDepth.Check(text, Deepest);
            YamlStream yaml = [];
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Count == 0)
            {
                return strings;
            }

            foreach ((YamlNode key, YamlNode value) in MappingOf(yaml.Documents[0].RootNode).Children)
            {
                strings[((YamlScalarNode)key).Value ?? ""] = new ThemeString(FormsOf(value), (int)key.Start.Line, (int)key.Start.Column);
            }
        }
        catch (YamlException problem)
        {
            problems.Add(SiteProblem.Of(
                SiteProblems.StringsUnreadable, file.Place, (int)problem.Start.Line, (int)problem.Start.Column, problem.InnerException?.Message ?? problem.Message));
        }

        return strings;
    }

    private static YamlMappingNode MappingOf(YamlNode node) => node as YamlMappingNode
        ?? throw new YamlException(node.Start, node.End, "it must be a list of keys with texts, such as 'latest: Latest'");

    private static Dictionary<PluralCategory, string> FormsOf(YamlNode node) => node is YamlMappingNode forms
        ? forms.Children.ToDictionary(static form => CategoryOf(form.Key), static form => TextOf(form.Value))
        : new Dictionary<PluralCategory, string> { [PluralCategory.Other] = TextOf(node) };

    private static PluralCategory CategoryOf(YamlNode key) =>
        Enum.GetValues<PluralCategory>().Cast<PluralCategory?>().FirstOrDefault(category => NameOf(category!.Value) == ((YamlScalarNode)key).Value)
        ?? throw new YamlException(key.Start, key.End, $"'{key}' is no plural category; there are zero, one, two, few, many and other");

    private static string TextOf(YamlNode node) => node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new YamlException(node.Start, node.End, "a string must be a text, or a text for each plural category");

    /// <summary>A category as files name it.</summary>
    public static string NameOf(PluralCategory category) => category.ToString().ToLowerInvariant();
}
