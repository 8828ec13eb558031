using System.Linq;
using SiteBuilder.Citations;
using Xunit;

namespace SiteBuilder.Tests.Citations;

/// <summary>Citations in the three styles.</summary>
public sealed class StyleTests
{
    private const string Where = "https://papers.example/2024/06/seal/";

    [Fact]
    public void An_article_of_a_newspaper()
    {
        CitationRecord record = Records.Of("Seal holds up ferry", ["Nell Varley", "Jan van der Berg"], section: "Town", accessed: "2024-07-01");

        Assert.Equal($"Varley, N., & van der Berg, J. (2024, June 19). Seal holds up ferry. *The Hallermouth Bell*. The Hallermouth Papers. {Where}", Apa(record));
        Assert.Equal($"Varley, Nell, and Jan van der Berg. “Seal holds up ferry.” *The Hallermouth Bell*, 19 June 2024. *The Hallermouth Papers*, {Where}.", Mla(record));
        Assert.Equal(
            $"Varley, Nell, and Jan van der Berg. “Seal holds up ferry.” *The Hallermouth Bell*, June 19, 2024, sec. Town. The Hallermouth Papers. {Where}.", Chicago(record));
    }

    [Fact]
    public void Without_an_outlet_the_archive_is_what_holds_it()
    {
        CitationRecord record = Records.Of("Seal holds up ferry", ["Associated Press"], outlet: null, day: "2023-09-05");

        Assert.Equal($"Associated Press. (2023, September 5). *Seal holds up ferry*. The Hallermouth Papers. {Where}", Apa(record));
        Assert.Equal($"Associated Press. “Seal holds up ferry.” *The Hallermouth Papers*, 5 Sept. 2023, {Where}.", Mla(record));
        Assert.Equal($"Associated Press. “Seal holds up ferry,” September 5, 2023. The Hallermouth Papers. {Where}.", Chicago(record));
    }

    [Fact]
    public void Without_author_and_day_the_day_of_the_capture_is_told()
    {
        CitationRecord record = Records.Of("Seal holds up ferry", day: null, accessed: "2024-07-01");

        Assert.Equal(
            $"Seal holds up ferry. (n.d.). *The Hallermouth Bell*. The Hallermouth Papers. Retrieved July 1, 2024, from {Where}", Apa(record));
        Assert.Equal($"“Seal holds up ferry.” *The Hallermouth Bell*. *The Hallermouth Papers*, {Where}. Accessed 1 July 2024.", Mla(record));
        Assert.Equal($"*The Hallermouth Bell*. “Seal holds up ferry.” The Hallermouth Papers. Accessed July 1, 2024. {Where}.", Chicago(record));
    }

    [Fact]
    public void Without_any_day_Chicago_says_so()
    {
        Assert.EndsWith($"Nell. “Tides.” *The Hallermouth Bell*, n.d. The Hallermouth Papers. {Where}.", Chicago(Records.Of("Tides", ["Nell Varley"], day: null)), System.StringComparison.Ordinal);
        Assert.StartsWith("“Tides,” n.d. The Hallermouth Papers. ", Chicago(Records.Of("Tides", outlet: null, day: null)), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who knows?", "Who knows? *The", "“Who knows?” *The")]
    [InlineData("Stop.", "Stop. *The", "“Stop.” *The")]
    [InlineData("He said “no”", "He said “no.” *The", "“He said ‘no.’” *The")]
    [InlineData("He said \"no\" again", "He said \"no\" again. *The", "“He said ‘no’ again.” *The")]
    [InlineData("He asked “why?”", "He asked “why?” *The", "“He asked ‘why?’” *The")]
    [InlineData("The clerks’", "The clerks’. *The", "“The clerks’.” *The")]
    public void A_headline_ends_with_one_mark(string headline, string apa, string chicago)
    {
        CitationRecord record = Records.Of(headline, ["Nell Varley"]);

        Assert.Contains($"(2024, June 19). {apa}", Apa(record), System.StringComparison.Ordinal);
        Assert.Contains($"Nell. {chicago}", Chicago(record), System.StringComparison.Ordinal);
        Assert.Contains($"Nell. {chicago}", Mla(record), System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsigned_headline_has_a_comma_unless_it_has_a_mark()
    {
        Assert.StartsWith("*The Hallermouth Bell*. “Seal found,” June 19, 2024. ", Chicago(Records.Of("Seal found")), System.StringComparison.Ordinal);
        Assert.StartsWith("*The Hallermouth Bell*. “Seal found?” June 19, 2024. ", Chicago(Records.Of("Seal found?")), System.StringComparison.Ordinal);
        Assert.StartsWith("“Seal found,” June 19, 2024. ", Chicago(Records.Of("Seal found", outlet: null)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Many_authors_are_named_up_to_the_number_of_the_style()
    {
        string[] three = ["Ada Holm", "Tom Reed", "Eve Pell"];
        Assert.StartsWith("Holm, A., Reed, T., & Pell, E. (", Apa(Records.Of("Seal", three)), System.StringComparison.Ordinal);
        Assert.StartsWith("Holm, Ada, et al. “", Mla(Records.Of("Seal", three)), System.StringComparison.Ordinal);
        Assert.StartsWith("Holm, Ada, Tom Reed, and Eve Pell. “", Chicago(Records.Of("Seal", three)), System.StringComparison.Ordinal);

        string[] many = [.. Enumerable.Range(0, 21).Select(static i => $"Ada {(char)('A' + i)}olm")];
        Assert.Contains("Solm, A., . . . Uolm, A. (", Apa(Records.Of("Seal", many)), System.StringComparison.Ordinal);
        Assert.Contains("Solm, A., & Tolm, A. (", Apa(Records.Of("Seal", many[..20])), System.StringComparison.Ordinal);
        Assert.Contains("Ada Golm, et al. “", Chicago(Records.Of("Seal", many[..11])), System.StringComparison.Ordinal);
        Assert.Contains("Ada Iolm, and Ada Jolm. “", Chicago(Records.Of("Seal", many[..10])), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Martin Luther King Jr.", "en", "King, M. L., Jr. (", "King, Martin Luther, Jr. “")]
    [InlineData("Jean-Paul Sartre", "fr", "Sartre, J.-P. (", "Sartre, Jean-Paul. “")]
    [InlineData("J.R.R. Tolkien", "en", "Tolkien, J. R. R. (", "Tolkien, J. R. R. “")]
    [InlineData("Johann Wolfgang von Goethe", "de", "Goethe, J. W. von. (", "Goethe, Johann Wolfgang von. “")]
    [InlineData("Jean d’Ormesson", "fr", "Ormesson, J. d’. (", "Ormesson, Jean d’. “")]
    [InlineData("Bashar al-Assad", "en", "al-Assad, B. (", "Assad, Bashar al-. “")]
    [InlineData("Kim Tong-hyung", "en", "Kim Tong-hyung. (", "Kim Tong-hyung. “")]
    [InlineData("Élodie Łuk", "fr", "Łuk, É. (", "Łuk, Élodie. “")]
    public void A_name_stands_with_its_family_first(string author, string language, string apa, string chicago)
    {
        CitationRecord record = Records.Of("Seal", [author], language: language);

        Assert.StartsWith(apa, Apa(record), System.StringComparison.Ordinal);
        Assert.StartsWith(chicago, Chicago(record), System.StringComparison.Ordinal);
        Assert.StartsWith(author.Contains("al-", System.StringComparison.Ordinal) ? "al-Assad, Bashar. “" : chicago, Mla(record), System.StringComparison.Ordinal);
    }

    private static string Apa(CitationRecord record) => Records.Print(SiteBuilder.Citations.Apa.Write(record));

    private static string Mla(CitationRecord record) => Records.Print(SiteBuilder.Citations.Mla.Write(record));

    private static string Chicago(CitationRecord record) => Records.Print(SiteBuilder.Citations.Chicago.Write(record));
}
