using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Pages on which the day or the text hangs by one mark.</summary>
public class DoubtfulPageTests
{
    private const string Prose =
        "The weir at Sallow Bank was closed to boats for a day while two divers looked for a lost key in the deepest part of the pool.\n\n"
        + "The keeper had dropped it the evening before, and without it nobody could open the upper gates before the rain came down.\n";

    [Theory]
    [InlineData("Last updated 5 March 2024 \u00B7 18:20", 20240305)]
    [InlineData("Last updated 5 March 2024 \u00B7 1.204 reads", 0)]
    [InlineData("Last updated 5 March 2024 | version 2.100", 0)]
    [InlineData("Last updated 5 March 2024 | lap 44:71", 0)]
    public void Only_a_clock_makes_the_day_of_a_change_the_day_of_the_news(string line, int day) =>
        Assert.Equal(day, Read($"Weir closed to boats\n\n{line}\n\n{Prose}").Published.Day);

    [Theory]
    [InlineData("Posted Mar 1, 8:10 PM", "February 29, 2024", 20240301)]
    [InlineData("Posted Jan 1, 8:10 PM", "December 31, 2023", 20240101)]
    [InlineData("Posted Dec 31, 8:10 PM", "January 1, 2024", 20231231)]
    [InlineData("Posted Mar 1, 8:10 PM", "February 20, 2024", 0)]
    public void A_year_is_that_of_a_day_close_by(string line, string other, int day) =>
        Assert.Equal(day, Read($"Weir closed to boats\n\n{line}\n\n{Prose}\nMore stories\n\nOtter seen at the lock - {other}\n").Published.Day);

    [Fact]
    public void A_page_without_spaces_keeps_its_text_among_headlines()
    {
        const string page =
            "\u9996\u9875\n\u65B0\u95FB\n\u793E\u4F1A\n\n\u6CB3\u53E3\u9547\u8001\u6865\u660E\u5E74\u91CD\u5F00\n\n2024-10-03 18:20\n\n"
            + "\u6CB3\u53E3\u9547\u653F\u5E9C\u4E09\u65E5\u5BA3\u5E03\uFF0C\u56E0\u5E74\u4E45\u5931\u4FEE\u800C\u5C01\u95ED\u591A\u5E74\u7684\u8001\u6865\u5C06\u4E8E\u660E\u5E74\u56DB\u6708\u91CD\u65B0\u5411\u884C\u4EBA\u5F00\u653E\uFF0C\u4FEE\u7406\u8D39\u7528\u7EA6\u4E8C\u5343\u4E07\u5143\uFF0C\u5C06\u5217\u5165\u8865\u5145\u9884\u7B97\u3002\n\n"
            + "\u8001\u6865\u5EFA\u4E8E\u4E00\u4E5D\u3007\u4E09\u5E74\uFF0C\u957F\u4E8C\u5341\u516B\u7C73\u3002\u4E8C\u3007\u4E00\u4E00\u5E74\u7684\u5730\u9707\u4F7F\u6865\u58A9\u51FA\u73B0\u88C2\u7F1D\uFF0C\u6B64\u540E\u6865\u4E0A\u4E00\u76F4\u7981\u6B62\u901A\u884C\uFF0C\u5C45\u6C11\u53EA\u597D\u7ED5\u8DEF\u53BB\u5BF9\u5CB8\u4E70\u83DC\u3002\n\n"
            + "\u5728\u6865\u5934\u7ECF\u8425\u8336\u9986\u7684\u8001\u4EBA\u5E0C\u671B\u80FD\u4FDD\u7559\u6865\u4E0A\u7684\u65E7\u706F\uFF0C\u4ED6\u8BF4\u8FD9\u4E9B\u706F\u662F\u5F53\u5730\u5DE5\u5320\u4EB2\u624B\u505A\u7684\uFF0C\u591C\u91CC\u4ECE\u5F88\u8FDC\u7684\u6CB3\u9762\u4E0A\u4E5F\u80FD\u770B\u5F97\u6E05\u6E05\u695A\u695A\u3002\n\n\u76F8\u5173\u65B0\u95FB\n\u6CB3\u53E3\u9547\u4E3E\u529E\u9C7C\u5E02\n";
        Assert.Equal(3, Read(page).Blocks.Count(static block => block.Kind == BlockKind.Paragraph));
    }

    [Theory]
    [InlineData(ReadingRule.UpdatedLine, "Weir closed to boats\n\nUpdated March 5, 2024\n\n" + Prose)]
    [InlineData(ReadingRule.PublishedDateline, "Weir closed to boats\n\nSALLOW BANK, March 5, 2024 (Nordic Press) \u2014 " + Prose)]
    [InlineData(ReadingRule.TakenCaption, "Weir closed to boats\n\n" + Prose + "\nDivers at the weir, Monday, March 4, 2024.\nAda Lind | Nordic Press | Agency\n\n" + Prose)]
    public void A_rule_of_days_that_is_off_tells_no_day(ReadingRule rule, string page)
    {
        Assert.Contains(rule, Days(Read(page)));
        Assert.DoesNotContain(rule, Days(Read(page, (int)rule)));

        static ReadingRule[] Days(Reading reading) => [reading.Published.Rule, reading.Modified.Rule, .. reading.Figures.Select(static figure => figure.Taken.Rule)];
    }

    private static Reading Read(string text, params int[] off) =>
        ArticleReader.Read(text, ReadingOptions.Default with { SwitchedOff = new EquatableArray<int>(off) }, CancellationToken.None);
}
