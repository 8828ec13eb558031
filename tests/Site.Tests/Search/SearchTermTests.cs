using System.Linq;
using SiteBuilder.Search;
using Xunit;

namespace SiteBuilder.Tests.Search;

/// <summary>What a text can be found by. The browser's tests ask the script for the same.</summary>
public sealed class SearchTermTests
{
    /// <summary>Texts with their terms.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "The 7.40 ferry, to Sallow-Bank", "the 7 40 ferry to sallow bank" },
        { "O’Tarpey's don't", "otarpeys dont" },
        { "Ångström Übergröße Œuvre Đà Łódź", "angstrom ubergrosse oeuvre da lodz" },
        { "İstanbul ISPARTA ırmak", "istanbul isparta irmak" },
        { "ΟΔΟΣ Οδός οδοσ", "οδοσ οδοσ οδοσ" },
        { "ﬁnd Ⅳ ｆｅｒｒｙ", "find iv ferry" },
        { "مُحَمَّد إلى مدرسة", "محمد الي مدرسه" },
        { "שָׁלוֹם", "שלום" },
        { "東京都の橋", "東京 京都 都の の橋 橋" },
        { "橋", "橋" },
        { "新しい2024年", "新し しい い 2024 年" },
        { "กรุงเทพ", "กร รุ ุง งเ เท ทพ พ" },
        { "서울의 다리", "서울의 다리" },
        { "हिन्दी भाषा", "हिन्दी भाषा" },
        { "\U00020000\U00020001", "\U00020000\U00020001 \U00020001" },
        { "a\uD800b", "a b" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text)));

    [Fact]
    public void A_long_term_is_cut_between_characters() => Assert.Equal(
        [40, 39], new[] { new string('x', 60), new string('x', 39) + "\U00010400\U00010400" }.Select(static text => SearchTerms.Of(text).Single().Length));
}
