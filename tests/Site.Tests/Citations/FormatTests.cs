using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using SiteBuilder.Citations;
using Xunit;

namespace SiteBuilder.Tests.Citations;

/// <summary>Records for reference managers.</summary>
public sealed class FormatTests
{
    private static readonly CitationRecord s_record = Records.Of(
        "Pact of 5 & 6: McCoy’s 100% in NATO", ["Nell Varley", "Associated Press", "José Ortega y Gasset", "Martin Luther King Jr.", "Bashar al-Assad", "Jan van der Berg"],
        outlet: "Bell & Sun", section: "Town", original: "https://bell.example/a_b?c=1&d=%20#e", accessed: "2024-07-01", language: "en-GB");

    [Fact]
    public void A_record_in_BibTeX() => Assert.Equal(
        """
        @article{key2024word,
          author = {Varley, Nell and {Associated Press} and {Ortega y Gasset}, José and King, Jr., Martin Luther and al-Assad, Bashar and van der Berg, Jan},
          title = {Pact of 5 \& 6: {McCoy’s} 100\% in {NATO}},
          journal = {Bell \& Sun},
          date = {2024-06-19},
          year = {2024},
          month = jun,
          url = {https://papers.example/2024/06/seal/},
          urldate = {2024-07-01},
          langid = {british},
          note = {The Hallermouth Papers, first published at \url{https://bell.example/a_b?c=1&d=%20#e}}
        }
        """, BibTeX.Write(s_record));

    [Fact]
    public void Without_outlet_and_day_BibTeX_has_the_archive_alone() => Assert.Equal(
        """
        @misc{key2024word,
          title = {Seal},
          howpublished = {The Hallermouth Papers},
          url = {https://papers.example/2024/06/seal/},
          langid = {ngerman}
        }
        """, BibTeX.Write(Records.Of("Seal", outlet: null, day: null, language: "de")));

    [Theory]
    [InlineData("a\\b", "a{\\textbackslash}b")]
    [InlineData("{x} {}", "\\{x\\} \\{\\}")]
    [InlineData("}x{", "{\\textbraceright}x{\\textbraceleft}")]
    [InlineData(":-{", ":-{\\textbraceleft}")]
    [InlineData("$5 #1 a_b", "\\$5 \\#1 a\\_b")]
    [InlineData("~ ^", "{\\textasciitilde} {\\textasciicircum}")]
    [InlineData("5\u00A0%", "5~\\%")]
    [InlineData("Żółć “naïve” – 日本", "Żółć “naïve” – 日本")]
    public void What_TeX_would_act_on_is_spelled_out(string text, string escaped) => Assert.Equal(escaped, LatexText.Of(text));

    [Theory]
    [InlineData("Seal holds up ferry", "Seal holds up ferry")]
    [InlineData("NATO meets", "{NATO} meets")]
    [InlineData("Seal at Sallow Bank", "Seal at {Sallow} {Bank}")]
    [InlineData("“Hallermouth’s”, (McCoy) AT&T", "“Hallermouth’s”, ({McCoy}) {AT\\&T}")]
    [InlineData("was ist Ökostrom?", "was ist {Ökostrom}?")]
    [InlineData("7.40 ferry – late", "7.40 ferry – late")]
    [InlineData("", "")]
    public void Words_with_capitals_are_safe_from_styles(string title, string safe) => Assert.Equal(safe, LatexText.Title(title));

    [Fact]
    public void A_record_in_RIS() => Assert.Equal(
        """
        TY  - NEWS
        ID  - key2024word
        AU  - Varley, Nell
        AU  - Associated Press
        AU  - Ortega y Gasset, José
        AU  - King, Martin Luther, Jr.
        AU  - al-Assad, Bashar
        AU  - van der Berg, Jan
        TI  - Pact of 5 & 6: McCoy’s 100% in NATO
        T2  - Bell & Sun
        DA  - 2024/06/19
        PY  - 2024
        SE  - Town
        UR  - https://papers.example/2024/06/seal/
        Y2  - 2024/07/01
        DB  - The Hallermouth Papers
        AN  - seal
        LA  - en-GB
        N1  - First published at https://bell.example/a_b?c=1&d=%20#e
        ER  - 
        """, Ris.Write(s_record));

    [Fact]
    public void A_file_of_RIS_has_the_line_ends_of_the_format()
    {
        string file = Encoding.UTF8.GetString(Ris.Write([s_record, s_record]));

        Assert.EndsWith("ER  - \r\n\r\n", file, StringComparison.Ordinal);
        Assert.Equal(file.Count(static c => c == '\n'), file.Count(static c => c == '\r'));
    }

    [Fact]
    public void A_record_in_CSL_JSON()
    {
        JsonElement item = JsonDocument.Parse(CslJson.Write(s_record)).RootElement[0];

        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("[[2024, 6, 19]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal("[[2024, 7, 1]]", item.GetProperty("accessed").GetProperty("date-parts").GetRawText());
        Assert.Equal("Associated Press", item.GetProperty("author")[1].GetProperty("literal").GetString());
        Assert.Equal("al-", item.GetProperty("author")[4].GetProperty("non-dropping-particle").GetString());
        Assert.Equal("Jr.", item.GetProperty("author")[3].GetProperty("suffix").GetString());
        Assert.Equal(["Bell & Sun", "Town", "seal", "en-GB"], new[] { "container-title", "section", "archive_location", "language" }.Select(name => item.GetProperty(name).GetString()));
        Assert.False(JsonDocument.Parse(CslJson.Write(Records.Of("Seal", outlet: null, day: null))).RootElement[0].TryGetProperty("issued", out _));
    }

    [Theory]
    [InlineData("Seal holds up the ferry", "Nell Varley", "2024-06-19", "varley2024seal")]
    [InlineData("A day with the Élysée", "Zoë Ångström", "2024-06-19", "angstrom2024elysee")]
    [InlineData("When it rains, the harbour floods", "Associated Press", null, "associatedpressndrains")]
    [InlineData("港の天気", "村上春樹", "2024-06-19", "anon2024seal")]
    [InlineData("7.40", null, "2024-06-19", "hallermouthbell2024article")]
    public void A_key_is_name_year_and_word(string headline, string? author, string? day, string key) =>
        Assert.Equal(key, CitationKey.Of(Records.Of(headline, author is null ? null : [author], day: day), []));

    [Fact]
    public void Keys_are_unique_and_no_key_depends_on_how_many_others_there_are()
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        CitationRecord record = Records.Of("Seal", ["Nell Varley"]);
        string[] keys = [.. new[] { "a", "b", "c" }.Select(slug => CitationKey.Of(record with { ArchiveLocation = slug }, taken))];

        Assert.Equal("varley2024seal", keys[0]);
        Assert.Equal(3, keys.Distinct(StringComparer.Ordinal).Count());
        HashSet<string> fewer = new(["varley2024seal"], StringComparer.Ordinal);
        Assert.Equal(keys[2], CitationKey.Of(record with { ArchiveLocation = "c" }, fewer));
        Assert.All(keys, static key => Assert.Matches("^[a-z][a-z0-9-]+$", key));
    }
}
