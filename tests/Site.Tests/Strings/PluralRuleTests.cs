using System.Linq;
using SiteBuilder.Strings;
using Xunit;

namespace SiteBuilder.Tests.Strings;

/// <summary>Plural categories by the examples that Unicode's CLDR gives for each.</summary>
public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("en", "other one other other other other other other other")]
    [InlineData("de-AT", "other one other other other other other other other")]
    [InlineData("fr", "one one other other other other other other other")]
    [InlineData("pt", "one one other other other other other other other")]
    [InlineData("pt-PT", "other one other other other other other other other")]
    [InlineData("ja", "other other other other other other other other other")]
    [InlineData("ar", "zero one two few many many many other few")]
    [InlineData("he", "other one two other other other other other other")]
    [InlineData("ru", "many one few few many many one many few")]
    [InlineData("hr", "other one few few other other one other few")]
    [InlineData("pl", "many one few few many many many many few")]
    [InlineData("cs", "other one few few other other other other other")]
    [InlineData("sl", "other one two few other other other other few")]
    [InlineData("lt", "other one few few other other one other few")]
    [InlineData("lv", "zero one other other zero zero one zero other")]
    [InlineData("ro", "few one few few few few other other few")]
    [InlineData("ga", "other one two few other other other other other")]
    [InlineData("cy", "zero one two few other other other other other")]
    public void A_number_takes_the_form_of_its_language(string language, string forms)
    {
        PluralRule rule = PluralRule.Of(language);
        int[] numbers = [0, 1, 2, 3, 11, 12, 21, 100, 103];

        Assert.Equal(forms, string.Join(' ', numbers.Select(number => StringsFile.NameOf(rule.For(number)))));
        Assert.Superset(Enumerable.Range(0, 300).Select(rule.For).ToHashSet(), rule.Categories.ToHashSet());
    }
}
