using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Names;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Tests;

/// <summary>A reading in the words of the hand-labelled files, so that the two can be compared member by member.</summary>
internal sealed class PrintedReading
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _text;
    private readonly Reading _reading;

    public PrintedReading(byte[] capture, ReadingOptions options)
    {
        _text = CapturedText.Decode(capture).Text;
        _reading = ArticleReader.Read(_text, options, CancellationToken.None);
    }

    /// <summary>Each way in which the reading differs from a label: the member, what was expected and what was read.</summary>
    public IEnumerable<string> DifferencesFrom(JsonNode expected)
    {
        foreach ((string member, JsonNode? read) in Members())
        {
            if (!expected.AsObject().TryGetPropertyValue(member, out JsonNode? wanted))
            {
                continue;
            }

            if (wanted is JsonObject label && read is JsonObject && !label.ContainsKey("corroboratedByLine"))
            {
                read.AsObject().Remove("corroboratedByLine");
            }

            string left = Normal(Trimmed(member, wanted));
            string right = Normal(read);
            if (left != right)
            {
                yield return $"{member} (- expected, + read)\n{Difference(left, right)}";
            }
        }

        HashSet<string> people = [.. _reading.People.Select(person => Print(person.Name.Span))];
        foreach (JsonNode? name in expected["notPeople"]?.AsArray() ?? [])
        {
            if (people.Contains(name!.GetValue<string>()))
            {
                yield return $"notPeople\n  '{name}' was read as a person";
            }
        }
    }

    private IEnumerable<(string Member, JsonNode? Read)> Members()
    {
        ReadBlock[] headlines = [.. Of(BlockKind.Headline)];
        yield return ("headline", Print(_reading.Headline.Span));
        yield return ("headlineLines", Lines(headlines.Select(block => block.Span)));
        yield return ("slug", Slug.Of(Print(_reading.Headline.Span), "x"));
        yield return ("summary", PrintOrNull(_reading.Summary.Span));
        yield return ("byline", _reading.Byline.Line.Span.IsEmpty ? null : new JsonObject
        {
            ["line"] = Line(_reading.Byline.Line.Span),
            ["text"] = Print(_reading.Byline.Line.Span),
            ["authors"] = new JsonArray([.. _reading.Byline.Authors.Select(author => (JsonNode)Print(author))]),
        });
        yield return ("dateline", _reading.Dateline.Whole.Span.IsEmpty ? null : new JsonObject
        {
            ["line"] = Line(_reading.Dateline.Whole.Span),
            ["place"] = Print(_reading.Dateline.Place),
            ["agency"] = PrintOrNull(_reading.Dateline.Agency),
        });
        yield return ("datePublished", _reading.Published.Day == 0 ? null : new JsonObject
        {
            ["value"] = DateReader.Print(_reading.Published.Day),
            ["basis"] = _reading.Published.Rule switch
            {
                ReadingRule.PublishedCaption => "caption",
                ReadingRule.PublishedDateline => "dateline",
                _ => "stated",
            },
            ["evidenceLine"] = Line(BlockOf(_reading.Published.Span).Span),
            ["corroboratedByLine"] = _reading.Published.Corroboration.IsEmpty ? null : Line(BlockOf(_reading.Published.Corroboration).Span),
        });
        yield return ("dateModified", _reading.Modified.Day == 0 ? null : new JsonObject
        {
            ["value"] = DateReader.Print(_reading.Modified.Day),
            ["evidenceLine"] = Line(_reading.Modified.Span),
        });
        yield return ("figures", new JsonArray([.. _reading.Figures.Select(figure => (JsonNode)new JsonObject
        {
            ["caption"] = Print(figure.Caption.Span),
            ["captionLine"] = Line(figure.Caption.Span),
            ["credit"] = figure.Credit.Span.IsEmpty ? null : new JsonObject
            {
                ["line"] = Line(figure.Credit.Span),
                ["creator"] = PrintOrNull(figure.Creator),
                ["agency"] = PrintOrNull(figure.Agency),
                ["supplier"] = PrintOrNull(figure.Supplier),
            },
            ["dateTaken"] = figure.Taken.Day == 0 ? null : DateReader.Print(figure.Taken.Day),
        })]));
        yield return ("sections", Sections());
        yield return ("paragraphs", new JsonArray([.. Of(BlockKind.Paragraph).Select(block => (JsonNode)Print(block.Span))]));
        yield return ("quotations", new JsonArray([.. _reading.Quotations.Where(quotation => quotation.Form != QuotationForm.Fragment).Select(quotation =>
        {
            JsonObject one = new()
            {
                ["line"] = Line(quotation.Text),
                ["text"] = Print(quotation.Text),
                ["speaker"] = PrintOrNull(quotation.Speaker.Span),
            };
            if (!quotation.Via.IsEmpty)
            {
                one["via"] = Print(quotation.Via);
            }

            if (quotation.Form == QuotationForm.Continued)
            {
                one["continues"] = true;
            }

            return (JsonNode)one;
        })]));
        yield return ("quotedFragments", new JsonArray([.. _reading.Quotations.Where(quotation => quotation.Form == QuotationForm.Fragment)
            .Select(quotation => (JsonNode)new JsonObject { ["line"] = Line(quotation.Text), ["text"] = Print(quotation.Text) })]));
        yield return ("people", new JsonArray([.. _reading.People.Select(person => (JsonNode)new JsonObject
        {
            ["name"] = Print(person.Name.Span),
            ["role"] = PrintOrNull(person.Role),
        })]));
        yield return ("places", new JsonArray([.. _reading.Places.Select(place => (JsonNode)new JsonObject
        {
            ["name"] = Print(place.Name.Span),
            ["within"] = PrintOrNull(place.Within),
        })]));
        yield return ("organizations", new JsonArray([.. _reading.Organizations.Select(organization => (JsonNode)new JsonObject
        {
            ["name"] = Print(organization.Name.Span),
            ["abbreviation"] = PrintOrNull(organization.Abbreviation),
            ["role"] = PrintOrNull(organization.Role),
        })]));
        yield return ("sourceNote", _reading.SourceNote.Span.IsEmpty ? null : new JsonObject
        {
            ["line"] = Line(_reading.SourceNote.Span),
            ["text"] = Print(_reading.SourceNote.Span),
        });
        ReadBlock[] related = [.. Of(BlockKind.Related)];
        yield return ("related", related.Length == 0 ? null : new JsonObject
        {
            ["headingLine"] = Line(Of(BlockKind.RelatedHeading).First().Span),
            ["headlines"] = new JsonArray([.. related.Select(block => (JsonNode)Print(block.Span))]),
            ["lines"] = Lines(related.Select(block => block.Span)),
        });
        yield return ("language", _reading.Language.Tag);
        yield return ("listItems", Texts(BlockKind.ListItem));
        yield return ("alternativeHeadlines", Texts(BlockKind.AlternativeHeadline));
        yield return ("captions", Texts(BlockKind.Caption));
        yield return ("creditLines", Texts(BlockKind.CreditLine));
        yield return ("blockQuotes", Texts(BlockKind.BlockQuote));
        yield return ("pullQuotes", Texts(BlockKind.PullQuote));
        yield return ("mediaTitles", Texts(BlockKind.MediaTitle));
        yield return ("corrections", Texts(BlockKind.Correction));
        yield return ("authorNotes", Texts(BlockKind.AuthorNote));
        yield return ("boilerplateLines", Lines(_reading.Blocks
            .Where(block => block.Kind is BlockKind.Residue or BlockKind.SourceNote or BlockKind.RelatedHeading).Select(block => block.Span)));
    }

    private static string Difference(string expected, string read) => string.Join('\n', InlineDiffBuilder.Diff(expected, read).Lines
        .Where(line => line.Type != ChangeType.Unchanged)
        .Select(line => (line.Type == ChangeType.Deleted ? "  - " : "  + ") + line.Text.Trim()));

    /// <summary>What labels say beyond the reading: reasons, kinds of fragments, names of the parts of a credit in the real seed.</summary>
    private static JsonNode? Trimmed(string member, JsonNode? wanted)
    {
        JsonNode? copy = wanted?.DeepClone();
        foreach (JsonObject one in Objects(copy))
        {
            one.Remove("why");
            one.Remove("kind");
            Rename(one, "photographer", "creator");
            Rename(one, "distributor", "supplier");
        }

        if (member is "datePublished" or "dateModified" && copy is JsonObject date)
        {
            date["value"] = date["value"]!.GetValue<string>()[..10];
        }

        return copy;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one, .. one.SelectMany(member => Objects(member.Value))],
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    private static void Rename(JsonObject one, string from, string to)
    {
        if (one.Remove(from, out JsonNode? value))
        {
            one[to] = value;
        }
    }

    private JsonArray Sections()
    {
        JsonArray sections = [];
        JsonObject? section = null;
        foreach (ReadBlock block in _reading.Blocks)
        {
            if (block.Kind == BlockKind.Subhead || (block.Kind == BlockKind.Paragraph && section is null))
            {
                bool headed = block.Kind == BlockKind.Subhead;
                section = new JsonObject
                {
                    ["heading"] = headed ? Print(block.Span) : null,
                    ["headingLine"] = headed ? Line(block.Span) : null,
                    ["paragraphLines"] = new JsonArray(),
                };
                sections.Add((JsonNode)section);
            }

            if (block.Kind == BlockKind.Paragraph)
            {
                section!["paragraphLines"]!.AsArray().Add(Line(block.Span));
            }
        }

        return sections;
    }

    private JsonArray Texts(BlockKind kind) => new([.. Of(kind).Select(block => (JsonNode)Print(block.Span))]);

    private IEnumerable<ReadBlock> Of(BlockKind kind) => _reading.Blocks.Where(block => block.Kind == kind);

    private ReadBlock BlockOf(SeedSpan span) => _reading.Blocks.First(block => block.Span.Start <= span.Start && span.End <= block.Span.End);

    private JsonArray Lines(IEnumerable<SeedSpan> spans) => new([.. spans.Select(span => (JsonNode)Line(span))]);

    private int Line(SeedSpan span) => _text[..span.Start].Count(static c => c == '\n') + 1;

    private string Print(SeedSpan span) => PrintedText.Of(_text, span).Replace('\u00A0', ' ').Trim();

    private string? PrintOrNull(SeedSpan span) => span.IsEmpty ? null : Print(span);

    /// <summary>One form for comparing: members sorted, no-break spaces as spaces.</summary>
    private static string Normal(JsonNode? node) => node is null ? "null" : Sorted(node).ToJsonString(s_indented);

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject one => new JsonObject(one.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        JsonArray many => new JsonArray([.. many.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
