using System.Linq;
using SiteBuilder.Citations;
using Xunit;

namespace SiteBuilder.Tests.Citations;

/// <summary>Names of persons in the parts that citations need.</summary>
public sealed class NameSplitterTests
{
    [Theory]
    [InlineData("Nell Varley", "en", "Nell", "", "", "Varley", "")]
    [InlineData("  Nell   Varley ", "en", "Nell", "", "", "Varley", "")]
    [InlineData("Nell\u00A0Varley", "en", "Nell", "", "", "Varley", "")]
    [InlineData("Mary Ann O'Brien", "en", "Mary Ann", "", "", "O'Brien", "")]
    [InlineData("Mary Ann O’Brien", "en", "Mary Ann", "", "", "O’Brien", "")]
    [InlineData("J.R.R. Tolkien", "en", "J.R.R.", "", "", "Tolkien", "")]
    [InlineData("Jean-Paul Sartre", "en", "Jean-Paul", "", "", "Sartre", "")]
    [InlineData("Anna Smith-Jones", "en", "Anna", "", "", "Smith-Jones", "")]
    [InlineData("bell hooks", "en", "bell", "", "", "hooks", "")]
    [InlineData("John E Smith", "en", "John E", "", "", "Smith", "")]
    [InlineData("Malcolm X", "en", "Malcolm", "", "", "X", "")]
    [InlineData("Анна Петрова", "ru", "Анна", "", "", "Петрова", "")]
    [InlineData("Μαρία Παπαδοπούλου", "el", "Μαρία", "", "", "Παπαδοπούλου", "")]
    public void A_family_name_is_the_last_word(string printed, string language, string given, string dropping, string kept, string family, string suffix) =>
        Check(printed, language, given, dropping, kept, family, suffix);

    [Theory]
    [InlineData("Jan van der Berg", "en", "Jan", "", "van der", "Berg", "")]
    [InlineData("Ludwig van Beethoven", "de", "Ludwig", "", "van", "Beethoven", "")]
    [InlineData("Rudy op de Beeck", "nl", "Rudy", "", "op de", "Beeck", "")]
    [InlineData("Sophie in ’t Veld", "nl", "Sophie", "", "in ’t", "Veld", "")]
    [InlineData("Ursula von der Leyen", "en", "Ursula", "", "von der", "Leyen", "")]
    [InlineData("Ursula von der Leyen", "de-AT", "Ursula", "von der", "", "Leyen", "")]
    [InlineData("Simone de Beauvoir", "fr", "Simone", "de", "", "Beauvoir", "")]
    [InlineData("Jean de la Fontaine", "fr", "Jean", "de", "la", "Fontaine", "")]
    [InlineData("Jean de La Fontaine", "fr", "Jean", "de", "", "La Fontaine", "")]
    [InlineData("Jean d’Ormesson", "fr", "Jean", "d’", "", "Ormesson", "")]
    [InlineData("Jean d'Ormesson", "en", "Jean", "", "d'", "Ormesson", "")]
    [InlineData("Juan de la Cruz", "es", "Juan", "de la", "", "Cruz", "")]
    [InlineData("Juan de la Cruz", "en", "Juan", "", "de la", "Cruz", "")]
    [InlineData("Luiz Inácio Lula da Silva", "pt-BR", "Luiz Inácio Lula", "da", "", "Silva", "")]
    [InlineData("Luca della Robbia", "it", "Luca", "", "della", "Robbia", "")]
    [InlineData("Bashar al-Assad", "en", "Bashar", "", "al-", "Assad", "")]
    [InlineData("Abdel Fattah el-Sisi", "en", "Abdel Fattah", "", "el-", "Sisi", "")]
    [InlineData("Mohammed bin Salman", "en", "Mohammed", "", "bin", "Salman", "")]
    [InlineData("Muhammad ibn Musa al-Khwarizmi", "en", "Muhammad ibn Musa", "", "al-", "Khwarizmi", "")]
    [InlineData("Carl af Ugglas", "sv", "Carl", "af", "", "Ugglas", "")]
    [InlineData("Dafydd ap Gwilym", "en", "Dafydd", "", "ap", "Gwilym", "")]
    public void Particles_stay_or_are_dropped_as_the_language_has_it(string printed, string language, string given, string dropping, string kept, string family, string suffix) =>
        Check(printed, language, given, dropping, kept, family, suffix);

    [Theory]
    [InlineData("Dick Van Dyke", "en", "Dick", "", "", "Van Dyke", "")]
    [InlineData("Oscar De La Hoya", "en", "Oscar", "", "", "De La Hoya", "")]
    [InlineData("Marine Le Pen", "fr", "Marine", "", "", "Le Pen", "")]
    [InlineData("W. E. B. Du Bois", "en", "W. E. B.", "", "", "Du Bois", "")]
    [InlineData("Tahar Ben Jelloun", "fr", "Tahar", "", "", "Ben Jelloun", "")]
    [InlineData("Eamon Ó Cuív", "en", "Eamon", "", "", "Ó Cuív", "")]
    [InlineData("Yves Saint Laurent", "fr", "Yves", "", "", "Saint Laurent", "")]
    [InlineData("Van Morrison", "en", "Van", "", "", "Morrison", "")]
    [InlineData("Gabriel García Márquez", "es", "Gabriel", "", "", "García Márquez", "")]
    [InlineData("Juan Carlos Pérez", "es", "Juan Carlos", "", "", "Pérez", "")]
    [InlineData("Juan Carlos García Márquez", "es", "Juan Carlos", "", "", "García Márquez", "")]
    [InlineData("José Ortega y Gasset", "es", "José", "", "", "Ortega y Gasset", "")]
    [InlineData("José Ortega y Gasset", "en", "José", "", "", "Ortega y Gasset", "")]
    [InlineData("Maria Costa e Silva", "pt", "Maria", "", "", "Costa e Silva", "")]
    [InlineData("María del Carmen García López", "es", "María del Carmen", "", "", "García López", "")]
    [InlineData("Sor Juana de la Cruz García", "es", "Sor Juana", "de la", "", "Cruz García", "")]
    public void A_family_name_may_have_several_words(string printed, string language, string given, string dropping, string kept, string family, string suffix) =>
        Check(printed, language, given, dropping, kept, family, suffix);

    [Theory]
    [InlineData("Martin Luther King Jr.", "en", "Martin Luther", "", "", "King", "Jr.")]
    [InlineData("Martin Luther King, Jr.", "en", "Martin Luther", "", "", "King", "Jr.")]
    [InlineData("Henry Gates III", "en", "Henry", "", "", "Gates", "III")]
    [InlineData("Dr. Ada Holm, PhD", "en", "Ada", "", "", "Holm", "")]
    [InlineData("Sir Tom van Dale Sr", "en", "Tom", "", "van", "Dale", "Sr")]
    [InlineData("Varley, Nell", "en", "Nell", "", "", "Varley", "")]
    [InlineData("van der Berg, Jan, Jr.", "en", "Jan", "", "van der", "Berg", "Jr.")]
    public void Suffixes_are_kept_and_titles_are_not(string printed, string language, string given, string dropping, string kept, string family, string suffix) =>
        Check(printed, language, given, dropping, kept, family, suffix);

    [Theory]
    [InlineData("Madonna", "en")]
    [InlineData("Mr Garlick", "en")]
    [InlineData("村上春樹", "ja")]
    [InlineData("Haruki Murakami", "ja")]
    [InlineData("김정은", "ko")]
    [InlineData("محمد بن سلمان", "ar")]
    [InlineData("Orbán Viktor", "hu")]
    [InlineData("Xi Jinping", "en")]
    [InlineData("Kim Tong-hyung", "en")]
    [InlineData("KIM TONG-HYUNG", "en")]
    [InlineData("Nguyen Phu Trong", "en")]
    [InlineData("Ada Holm at the harbour", "en")]
    [InlineData("Holm Reed, Ada", "en")]
    [InlineData("van Houten", "en")]
    [InlineData("Ortega y Gasset", "es")]
    public void A_name_of_one_word_or_of_unknown_order_stays_whole(string printed, string language) =>
        Assert.Equal(ContributorName.Whole(printed), NameSplitter.Split(printed, language));

    [Theory]
    [InlineData("Kim Novak")]
    [InlineData("Lee Harvey Oswald")]
    [InlineData("Lee Van Cleef")]
    [InlineData("Sun Ra")]
    public void A_given_name_that_is_a_family_name_elsewhere_is_a_given_name(string printed) => Assert.Null(NameSplitter.Split(printed, "en").Literal);

    [Theory]
    [InlineData("Associated Press")]
    [InlineData("The Associated Press")]
    [InlineData("Agence France-Presse")]
    [InlineData("Staff")]
    [InlineData("Staff and agencies")]
    [InlineData("Staff Reporter")]
    [InlineData("Our Correspondent")]
    [InlineData("Web Desk")]
    [InlineData("BBC News")]
    [InlineData("PA Media")]
    [InlineData("The Hallermouth Bell")]
    [InlineData("Hallermouth Town Council")]
    [InlineData("Onlineredaktion")]
    [InlineData("Agencia EFE")]
    [InlineData("Hallermouth.com")]
    [InlineData("@nellvarley")]
    [InlineData("Smith & Sons")]
    [InlineData("Channel 4")]
    public void An_organisation_is_told_by_its_words(string name) => Assert.True(OrganizationWords.IsOrganization(name));

    [Theory]
    [InlineData("Nell Varley")]
    [InlineData("Emily Post")]
    [InlineData("Frank Press")]
    [InlineData("J.R.R. Tolkien")]
    [InlineData("Theo Brandt")]
    [InlineData("Ann St. John")]
    public void A_person_is_no_organisation(string name) => Assert.False(OrganizationWords.IsOrganization(name));

    private static void Check(string printed, string language, string given, string dropping, string kept, string family, string suffix) =>
        Assert.Equal(
            new ContributorName { Given = given, DroppingParticle = dropping, NonDroppingParticle = kept, Family = family, Suffix = suffix },
            NameSplitter.Split(printed, language));
}
