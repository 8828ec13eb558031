using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class CreditReaderTests
{
    [Theory]
    [InlineData("Photo: Ada Lind/Nordic Press", ReadingRule.CreditLabel, "Ada Lind", "Nordic Press", "")]
    [InlineData("Photo: Ada Lind", ReadingRule.CreditLabel, "Ada Lind", "", "")]
    [InlineData("Image credit: Ada Lind", ReadingRule.CreditLabel, "Ada Lind", "", "")]
    [InlineData("Photograph by Ada Lind", ReadingRule.CreditLabel, "Ada Lind", "", "")]
    [InlineData("Photo by Ada Lind via Wire Agency", ReadingRule.CreditLabel, "Ada Lind", "", "Wire Agency")]
    [InlineData("Picture courtesy of the Harbour Museum", ReadingRule.CreditLabel, "", "", "Harbour Museum")]
    [InlineData("Courtesy of Harbour Museum", ReadingRule.CreditLabel, "", "", "Harbour Museum")]
    [InlineData("(AP Photo/Ada Lind)", ReadingRule.CreditBrackets, "Ada Lind", "AP", "")]
    [InlineData("(Ada Lind/Nordic Press via Wire Agency)", ReadingRule.CreditBrackets, "Ada Lind", "Nordic Press", "Wire Agency")]
    [InlineData("(Photo: Ada Lind)", ReadingRule.CreditLabel, "Ada Lind", "", "")]
    [InlineData("Ada Lind | Nordic Press | Wire Agency", ReadingRule.CreditBars, "Ada Lind", "Nordic Press", "Wire Agency")]
    [InlineData("Ada Lind | Nordic Press", ReadingRule.CreditBars, "Ada Lind", "Nordic Press", "")]
    [InlineData("Ada Lind via Reuters", ReadingRule.CreditVia, "Ada Lind", "", "Reuters")]
    [InlineData("Ada Lind/Nordic Press", ReadingRule.CreditLabel, "Ada Lind", "Nordic Press", "")]
    [InlineData("\u00A9 Ada Lind", ReadingRule.CreditCopyright, "Ada Lind", "", "")]
    [InlineData("Foto: Ada Lind (Nordic Press)", ReadingRule.CreditLabel, "Ada Lind", "Nordic Press", "")]
    [InlineData("Bild: dpa", ReadingRule.CreditLabel, "", "", "dpa")]
    [InlineData("Foto: picture alliance / Ada Lind", ReadingRule.CreditLabel, "picture alliance", "Ada Lind", "")]
    [InlineData("Crédit photo : Ada Lind", ReadingRule.CreditLabel, "Ada Lind", "", "")]
    [InlineData("Image source, Getty Images", ReadingRule.CreditLabel, "", "", "Getty Images")]
    [InlineData("Photo: courtesy of Harbour Museum", ReadingRule.CreditLabel, "", "", "Harbour Museum")]
    [InlineData("[Ada Lind/Reuters]", ReadingRule.CreditBrackets, "Ada Lind", "Reuters", "")]
    [InlineData("(Nordic Press: Ada Lind)", ReadingRule.CreditBrackets, "Ada Lind", "Nordic Press", "")]
    [InlineData("Photo: Jan van der Meer/Nordic Press", ReadingRule.CreditLabel, "Jan van der Meer", "Nordic Press", "")]
    public void A_credit_line_is_taken_apart(string text, ReadingRule rule, string creator, string agency, string supplier)
    {
        Credit credit = Assert.NotNull(CreditReader.Line(Language.English, text, new SeedSpan(0, text.Length)));
        Assert.Equal((rule, text, creator, agency, supplier),
            (credit.Rule, Slice(text, credit.Whole), Slice(text, credit.Creator), Slice(text, credit.Agency), Slice(text, credit.Supplier)));
    }

    [Theory]
    [InlineData("Photo finish in the derby")]
    [InlineData("Pictures of the weir were shown in the chapel on Monday.")]
    [InlineData("Photo:")]
    [InlineData("He came via London")]
    [InlineData("Boats came back via the north quay")]
    [InlineData("Wind 9/11 knots")]
    [InlineData("either/or")]
    [InlineData("(both)")]
    [InlineData("()")]
    [InlineData("(/)")]
    [InlineData("|")]
    [InlineData("\u00A9")]
    [InlineData("\u00A9 2024 Harbour Signal")]
    [InlineData("/")]
    [InlineData("Weir closed to all boats")]
    [InlineData("Home | News | Sport")]
    [InlineData("ePaper/App")]
    [InlineData("Source: the river office")]
    public void Other_lines_are_no_credit(string text) => Assert.Null(CreditReader.Line(Language.English, text, new SeedSpan(0, text.Length)));

    [Theory]
    [InlineData("The weir at noon. (AP Photo/Ada Lind)", "(AP Photo/Ada Lind)")]
    [InlineData("The weir at noon. Photo: A. Lind/Nordic Press", "Photo: A. Lind/Nordic Press")]
    [InlineData("The weir at noon. Ada Lind | Nordic Press", "Ada Lind | Nordic Press")]
    [InlineData("The weir at noon. \u00A9 Ada Lind", "\u00A9 Ada Lind")]
    [InlineData("The weir at noon. (Nordic Press)", "(Nordic Press)")]
    [InlineData("The weir at noon. AP Photo/Ada Lind", "AP Photo/Ada Lind")]
    [InlineData("The weir at noon.Credit: Ada Lind", "Credit: Ada Lind")]
    [InlineData("The weir at noon Foto: Ada Lind/dpa", "Foto: Ada Lind/dpa")]
    [InlineData("The weir at noon. HANDOUT / AFP", "HANDOUT / AFP")]
    [InlineData("The weir at noon \u2013 AFP", "AFP")]
    [InlineData("The weir at noon Ada Lind/Getty Images", "Ada Lind/Getty Images")]
    [InlineData("The weir at noon (Getty Images)", "(Getty Images)")]
    [InlineData("The weir at noon. (River Office, Office of Works)", "(River Office, Office of Works)")]
    public void A_caption_may_end_in_its_credit(string text, string credit) =>
        Assert.Equal(credit, Slice(text, Assert.NotNull(CreditReader.Tail(Language.English, text, new SeedSpan(0, text.Length))).Whole));

    [Theory]
    [InlineData("The weir at noon (left).")]
    [InlineData("The weir was closed (for good)")]
    [InlineData("The weir was closed by the River Trust (RT)")]
    [InlineData("x.")]
    [InlineData(")")]
    [InlineData("Photo: Ada Lind")]
    public void A_caption_may_have_none(string text) => Assert.Null(CreditReader.Tail(Language.English, text, new SeedSpan(0, text.Length)));

    private static string Slice(string text, SeedSpan span) => text.Substring(span.Start, span.Length);
}
