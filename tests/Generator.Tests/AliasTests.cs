using System.Globalization;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Former addresses as authors state them.</summary>
public class AliasTests
{
    private const string Body = "\n\nThe weir was closed to boats on Monday while divers looked for a lost key in the pool.\n";
    private static readonly SeedFile s_weir = SeedFile.Of("weir.txt", "Weir closed" + Body);
    private static readonly SeedFile s_ferry = SeedFile.Of("ferry.txt", "Ferry returns" + Body);

    [Theory]
    [InlineData("aliases: [/old/weir/]", 11)]
    [InlineData("aliases: ['OLD/Weir']", 11)]
    [InlineData("redirect_from: /old/w%65ir", 16)]
    public void An_address_that_two_articles_had_is_an_error_at_the_second(string stated, int column)
    {
        Diagnostic problem = Harness.Generate(
            s_ferry, SeedFile.Of("ferry.yml", "aliases: [/old/weir]\n"), s_weir, SeedFile.Of("weir.yml", "summary: x\n" + stated + "\n")).Problem();

        Assert.Equal(("SEED0018", SeedFile.Folder + "weir.yml", 2, column), Place(problem));
        Assert.EndsWith("already belongs to 'ferry.txt'; leave it to one of them", problem.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/../weir/")]
    [InlineData("/%2e%2e/weir/")]
    [InlineData("/old//weir")]
    [InlineData("/old/.weir")]
    [InlineData("/old/weir./")]
    [InlineData("/old/weir?page=1")]
    [InlineData("/old/weir%00")]
    [InlineData("/old/100%25")]
    [InlineData("/old\\weir/")]
    [InlineData("//")]
    public void An_address_that_no_page_can_have_is_an_error_where_it_stands(string alias)
    {
        Diagnostic problem = Harness.Generate(s_weir, SeedFile.Of("weir.yml", $"aliases:\n  - '{alias}'\n")).Problem();

        Assert.Equal(("SEED0012", SeedFile.Folder + "weir.yml", 2, 5), Place(problem));
        Assert.Equal("'aliases' must be a path such as /old/weir-closed/", problem.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("/архив/плотина/")]
    [InlineData("/समाचार/बाँध")]
    [InlineData("/old/the%20weir")]
    [InlineData("/2019/06/weir.html")]
    [InlineData("The old weir")]
    public void Letters_of_any_script_are_of_an_address_and_a_name_is_none(string alias) =>
        Assert.Empty(Harness.Generate(s_weir, SeedFile.Of("weir.yml", $"aliases: ['{alias}']\n")).Problems);

    private static (string Id, string File, int Line, int Column) Place(Diagnostic problem)
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        return (problem.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
    }
}
