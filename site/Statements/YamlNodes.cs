using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Readings;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteBuilder.Statements;

/// <summary>Reads YAML into values with their places.</summary>
internal sealed class YamlNodes
{
    /// <summary>A file of statements is small and flat; anchors that lead in circles or multiply are not.</summary>
    private const int Deepest = 16;
    private const int Most = 20_000;
    private readonly StatementText _text;
    private readonly int _lines;
    private int _count;

    private YamlNodes(StatementText text)
    {
        _text = text;
        _lines = text.PlaceOf(new SeedSpan(text.Span.Start, 0)).Line - 1;
    }

    /// <summary>The keys and values of a text; null where it states nothing, or with a problem.</summary>
    public static StatedMapping? Read(StatementText text, List<StatementProblem> problems)
    {
        YamlNodes nodes = new(text);
        try
        {
            YamlStream yaml = [];
            string body = text.Text.Substring(text.Span.Start, text.Span.Length);
            YamlDepth.Check(body, Deepest);
            yaml.Load(new StringReader(body));
            if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
            {
                return null;
            }

            if (yaml.Documents.Count > 1)
            {
                problems.Add(new StatementProblem(
                    StatementProblemKind.Unreadable, nodes.PlaceOf(yaml.Documents[1].RootNode), "a second document stands behind '---'; put all into one"));
            }

            StatedNode root = nodes.Convert(yaml.Documents[0].RootNode, 0);
            if (root is StatedMapping mapping)
            {
                return mapping;
            }

            problems.Add(new StatementProblem(StatementProblemKind.Unreadable, root.Place, "it must be a list of keys with values, such as 'headline: Weir closed'"));
        }
        catch (YamlException problem)
        {
            problems.Add(new StatementProblem(
                StatementProblemKind.Unreadable, nodes.PlaceOf(problem.Start, problem.Start), problem.InnerException?.Message ?? problem.Message));
        }

        return null;
    }

    private StatedNode Convert(YamlNode node, int depth)
    {
        if (depth > Deepest || ++_count > Most)
        {
            throw new YamlException(node.Start, node.End, "its values are nested too deep, or there are too many of them");
        }

        StatedPlace place = PlaceOf(node);
        switch (node)
        {
            case YamlSequenceNode sequence:
                List<StatedNode> items = new(sequence.Children.Count);
                foreach (YamlNode item in sequence.Children)
                {
                    items.Add(Convert(item, depth + 1));
                }

                return new StatedSequence(items, place);
            case YamlMappingNode mapping:
                return new StatedMapping(Entries(mapping, depth), place);
            case YamlScalarNode scalar:
                bool isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is null or "~" or "null" or "Null" or "NULL";
                return new StatedScalar(isNull ? "" : scalar.Value ?? "", place);
            default:
                return new StatedScalar("", place);
        }
    }

    /// <summary>The entries of a mapping; those that a merge key ("&lt;&lt;") brings in stand behind its own, which win.</summary>
    private List<(StatedScalar Key, StatedNode Value)> Entries(YamlMappingNode mapping, int depth)
    {
        List<(StatedScalar Key, StatedNode Value)> entries = new(mapping.Children.Count);
        List<YamlMappingNode> merged = [];
        foreach (KeyValuePair<YamlNode, YamlNode> child in mapping.Children)
        {
            if (child.Key is YamlScalarNode { Value: "<<", Style: ScalarStyle.Plain })
            {
                merged.AddRange(child.Value switch
                {
                    YamlMappingNode one => [one],
                    YamlSequenceNode several when several.Children.All(static item => item is YamlMappingNode) => several.Children.Cast<YamlMappingNode>(),
                    _ => throw new YamlException(child.Value.Start, child.Value.End, "what '<<' brings in must be a list of keys with values"),
                });
                continue;
            }

            entries.Add((Convert(child.Key, depth + 1) as StatedScalar ?? new StatedScalar("", PlaceOf(child.Key)), Convert(child.Value, depth + 1)));
        }

        foreach (YamlMappingNode other in merged)
        {
            if (depth >= Deepest)
            {
                throw new YamlException(other.Start, other.End, "its values are nested too deep, or there are too many of them");
            }

            entries.AddRange(Entries(other, depth + 1).Where(entry => !entries.Exists(own => own.Key.Text == entry.Key.Text)).ToArray());
        }

        return entries;
    }

    private StatedPlace PlaceOf(YamlNode node) => PlaceOf(node.Start, node.End);

    private StatedPlace PlaceOf(Mark start, Mark end)
    {
        int from = Math.Min((int)start.Index, _text.Span.Length);
        int to = Math.Max(from, Math.Min((int)end.Index, _text.Span.Length));
        return new StatedPlace(
            _text.File, SeedSpan.Between(_text.Span.Start + from, _text.Span.Start + to), _lines + Math.Max(1, (int)start.Line), Math.Max(1, (int)start.Column));
    }
}
