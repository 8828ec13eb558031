using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>What a project says of how its texts are read.</summary>
public class ReadingOptionsTests
{
    private const string Text = """
        Lamp on the mole mended

        By Orla Finnegan

        Published 14 March 2025

        The lamp on the mole was lit again on Friday, after eleven weeks in which the ferry had to feel its way into the harbour by the bell alone.

        “Nobody missed it more than I did,” said Ines Harker, who keeps the bell and has rung it every night since the storm of the new year.
        """;

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing()
    {
        Assert.Equal("Orla Finnegan", Assert.Single(Read("").Byline.Authors.Select(static span => Text.Substring(span.Start, span.Length))));
        Assert.Empty(Read("byline-by").Byline.Authors);
        Assert.Equal(20250314, Read("byline-by").Published.Day);
        Assert.Equal(ReadingRule.None, Read("published-line, published-head-field, published-page").Published.Rule);
        Assert.Equal(ReadingRule.QuotationUnattributed, Assert.Single(Read("speaker-after").Quotations).Speaker.Rule);
        Assert.Empty(Read("person-speaks,person-relative,person-surname-speaks,person-given-name,person-surname-again").People);
    }

    [Fact]
    public void A_rule_of_signs_that_is_switched_off_still_leaves_an_article()
    {
        Reading reading = Read("sign-span,sign-place,sign-neighbours");
        Assert.Equal("Lamp on the mole mended", Text.Substring(reading.Headline.Span.Start, reading.Headline.Span.Length));
        Assert.Contains(reading.Blocks, static block => block.Kind == BlockKind.Paragraph);
    }

    [Fact]
    public void The_language_is_the_projects_where_it_states_one()
    {
        Assert.Equal(new ReadLanguage(ReadingRule.LanguageStopWords, "en"), Read("").Language);
        Assert.Equal(new ReadLanguage(ReadingRule.LanguageStated, "de"), Read("", "de").Language);
    }

    [Fact]
    public void Names_that_are_none_are_told_with_the_nearest_one()
    {
        ReadingOptions options = ReadingOptions.Of(new Properties("byline-bi,speaker-after", "gr"));
        Assert.Null(options.Language);
        Assert.Equal([(int)ReadingRule.SpeakerAfter], options.SwitchedOff);
        Assert.Equal([("SeedLanguage", "gr", "language"), ("ReadingRulesOff", "byline-bi", "rule that can be switched off")], options.Unknown.Select(static one => (one.Property, one.Name, one.What)));
        Assert.Equal("; did you mean 'byline-by'?", options.Unknown[1].Hint);
        Assert.StartsWith("; known are af, ar, ", options.Unknown[0].Hint, System.StringComparison.Ordinal);
    }

    private static Reading Read(string off, string language = "") =>
        ArticleReader.Read(Text, ReadingOptions.Of(new Properties(off, language)), CancellationToken.None);

    private sealed class Properties(string off, string language) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new()
        {
            ["build_property.ReadingRulesOff"] = off,
            ["build_property.SeedLanguage"] = language,
        };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
