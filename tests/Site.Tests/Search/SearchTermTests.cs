using System.Linq;
using SiteBuilder.Search;
using Xunit;

namespace SiteBuilder.Tests.Search;

/// <summary>What a text can be found by. The browser's tests ask the script the same.</summary>
public sealed class SearchTermTests
{
    [Theory]
    [MemberData(nameof(SearchTermExamples.All), MemberType = typeof(SearchTermExamples))]
    public void A_text_has_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text)));

    [Fact]
    public void A_long_term_is_cut_between_characters() => Assert.Equal(
        [40, 39], new[] { new string('x', 60), new string('x', 39) + "\U00010400\U00010400" }.Select(static text => SearchTerms.Of(text).Single().Length));
}
