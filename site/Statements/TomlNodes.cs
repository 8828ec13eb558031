using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Readings;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace SiteBuilder.Statements;

/// <summary>Reads TOML into values with their places. A table is a key whose value has keys.</summary>
internal sealed class TomlNodes
{
    private readonly StatementText _text;
    private readonly int _lines;

    private TomlNodes(StatementText text)
    {
        _text = text;
        _lines = text.PlaceOf(new SeedSpan(text.Span.Start, 0)).Line - 1;
    }

    /// <summary>The keys and values of a text; null with a problem.</summary>
    public static StatedMapping? Read(StatementText text, List<StatementProblem> problems)
    {
        TomlNodes nodes = new(text);
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(text.Text.Substring(text.Span.Start, text.Span.Length), sourceName: "", validate: true);
        }
        catch (TomlException problem)
        {
            // What is nested too deep is thrown, not told.
            int offset = Math.Max(0, Math.Min(problem.Span?.Start.Offset ?? 0, text.Span.Length));
            StatedPlace place = text.PlaceOf(new SeedSpan(text.Span.Start + offset, 0));
            problems.Add(new StatementProblem(StatementProblemKind.Unreadable, place, problem.Message));
            return null;
        }

        if (document.HasErrors)
        {
            DiagnosticMessage first = document.Diagnostics.First();
            problems.Add(new StatementProblem(StatementProblemKind.Unreadable, nodes.PlaceOf(first.Span), first.Message));
            return null;
        }

        List<(StatedScalar, StatedNode)> entries = nodes.Entries(document.KeyValues);
        foreach (TableSyntaxBase table in document.Tables)
        {
            entries.Add((nodes.Key(table.Name!), new StatedMapping(nodes.Entries(table.Items), nodes.PlaceOf(table.Span))));
        }

        return new StatedMapping(entries, text.PlaceOf(text.Span));
    }

    private List<(StatedScalar, StatedNode)> Entries(IEnumerable<KeyValueSyntax> pairs) =>
        [.. pairs.Select(pair => (Key(pair.Key!), Value(pair.Value!)))];

    /// <summary>A dotted key is read by its last part: "taxonomies.tags" states tags.</summary>
    private StatedScalar Key(KeySyntax key)
    {
        BareKeyOrStringValueSyntax last = key.DotKeys.LastOrDefault()?.Key ?? key.Key!;
        string name = last switch
        {
            BareKeySyntax bare => bare.Key?.Text ?? "",
            StringValueSyntax text => text.Value ?? "",
            _ => "",
        };
        return new StatedScalar(name, PlaceOf(key.Span));
    }

    private StatedNode Value(ValueSyntax value)
    {
        StatedPlace place = PlaceOf(value.Span);
        return value switch
        {
            ArraySyntax array => new StatedSequence([.. array.Items.Select(item => Value(item.Value!))], place),
            InlineTableSyntax table => new StatedMapping(Entries(table.Items.Select(static item => item.KeyValue!)), place),
            StringValueSyntax text => new StatedScalar(text.Value ?? "", place),
            BooleanValueSyntax truth => new StatedScalar(truth.Value ? "true" : "false", place),
            IntegerValueSyntax number => new StatedScalar(number.Value.ToString(CultureInfo.InvariantCulture), place),
            _ => new StatedScalar(_text.Text.Substring(place.Span.Start, place.Span.Length).Trim(), place),
        };
    }

    private StatedPlace PlaceOf(SourceSpan span)
    {
        int from = Math.Min(span.Start.Offset, _text.Span.Length);
        int to = Math.Max(from, Math.Min(span.End.Offset + 1, _text.Span.Length));
        return new StatedPlace(
            _text.File, SeedSpan.Between(_text.Span.Start + from, _text.Span.Start + to), _lines + span.Start.Line + 1, span.Start.Column + 1);
    }
}
