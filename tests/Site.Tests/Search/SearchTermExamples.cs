using Xunit;

namespace SiteBuilder.Tests.Search;

/// <summary>Texts with the terms that they can be found by: what the index is written with and what the script reads a query with.</summary>
public static class SearchTermExamples
{
    /// <summary>A text, and its terms with blanks between.</summary>
    public static TheoryData<string, string> All => new()
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
}
