using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Sentences in which a capital is easily taken for what it is not.</summary>
public class NameTrapTests
{
    [Theory]
    [InlineData("The boats came back in April, and on Monday they went out again past the mole.")] // months and weekdays
    [InlineData("Whether the gate holds is for the river to say. Former owners of the mill have moved.")] // starts of sentences
    [InlineData("The Harvest Festival and the River Games fall on one weekend this year, to the delight of the inns.")] // events
    [InlineData("The Prosper lay at the quay with the Maid of Sallow, both waiting for a pilot and the tide.")] // ships
    [InlineData("The carmaker Tavo will close its yard, and the chipmaker Orsk will take over the lease in spring.")] // companies
    [InlineData("The Martin Holloway Foundation gave the organ, and Martin Holloway Ltd repaired it for nothing.")] // named after people
    [InlineData("Photo by Ines Harker of the lower gates in the flood, taken from the bell tower at noon.")] // credits
    [InlineData("The team’s fellow Norlanders cheered from the bank, and Saudi officials watched from a launch.")] // demonyms
    [InlineData("Washington said on Friday that it would wait, and a spokesman declined to say for how long.")] // a government
    [InlineData("New York, she added, was further than the barge had ever been, and she did not mean to go there.")] // an apposition that is none
    public void There_is_no_person(string sentence) => Assert.Empty(Read(sentence).People);

    [Theory]
    [InlineData("Jordan Pell, the lock keeper, crossed Jordan on foot and came home through Denmark.", "Jordan Pell", "lock keeper")]
    [InlineData("“It was never shut,” said Mason Tarrow, a miller who had walked there.", "Mason Tarrow", "miller")]
    [InlineData("The chair of the Haller Club, Ingrid Tolland, said nothing of the gate all evening.", "Ingrid Tolland", "chair of the Haller Club")]
    [InlineData("Ingrid Tolland, the club’s lawyer, treasurer and pilot, said nothing of the gate.", "Ingrid Tolland", "club’s lawyer, treasurer and pilot")]
    [InlineData("Sen. Ingrid Tolland of Norland spoke for an hour, and then the gate was opened.", "Ingrid Tolland", "Sen.")]
    [InlineData("Mary Baker rang the bell for an hour, and then the gate was opened.", "Mary Baker", "")]
    public void There_is_one_person_with_a_role(string sentence, string name, string role)
    {
        (string text, Reading reading) = ReadText(sentence);
        ReadPerson person = Assert.Single(reading.People);
        Assert.Equal((name, role), (Slice(text, person.Name.Span), Slice(text, person.Role)));
    }

    [Theory]
    [InlineData("The boats came back in April, and on Monday they went out again past the mole.", "")]
    [InlineData("Washington said on Friday that it would wait, and nobody knew for how long.", "")]
    [InlineData("Georgia Sallow rang the bell, and Paris Holt, 12, held the rope of the boat.", "")]
    [InlineData("The cup went to Haller City, who beat Sallow Town on the last day of the season.", "")]
    [InlineData("They came from Denmark, Iceland and Norway, and one of them from Kelderby, Ohio, by barge.", "Denmark|Iceland|Norway|Kelderby < Ohio|Ohio")]
    [InlineData("He was born in the village of Kelderby, moved to Lake Tarrow, and died on Candle Street.", "Kelderby|Lake Tarrow|Candle Street")]
    [InlineData("Benny Lake and Kate Bridge came from the US, which told us nothing of it.", "US")]
    public void These_are_the_places(string sentence, string places)
    {
        (string text, Reading reading) = ReadText(sentence);
        Assert.Equal(places, string.Join('|', reading.Places.Select(place =>
            Slice(text, place.Name.Span) + (place.Within.IsEmpty ? "" : " < " + Slice(text, place.Within)))));
    }

    [Theory]
    [InlineData("Bill Church and Alan Bank put the question to the council, and the council put it to the party.", "")]
    [InlineData("The Ministry of Tides and Wrecks wrote to Norland’s Harbour Board on Monday.", "Ministry of Tides and Wrecks|Harbour Board")]
    [InlineData("Oversight Committee Chairman Ingrid Tolland asked the Justice Department for the drawings.", "Oversight Committee|Justice Department")]
    [InlineData("Who said that? The WHO did, and the people who wrote it down.", "WHO")]
    [InlineData("The Haller Relief Fund (HRF) was first; the HRF came by barge.", "Haller Relief Fund (HRF)")]
    [InlineData("It was lent by Dry Feet, and the aid agency Warm Quay brought soup.", "Warm Quay: aid agency")]
    [InlineData("Sallow Housing Trust, a small charity based in the port, brought soup.", "Sallow Housing Trust: small charity")]
    public void These_are_the_organisations(string sentence, string organizations)
    {
        (string text, Reading reading) = ReadText(sentence);
        Assert.Equal(organizations, string.Join('|', reading.Organizations.Select(one => Slice(text, one.Name.Span)
            + (one.Abbreviation.IsEmpty ? "" : $" ({Slice(text, one.Abbreviation)})") + (one.Role.IsEmpty ? "" : ": " + Slice(text, one.Role)))));
    }

    [Fact]
    public void A_name_of_one_word_is_the_person_of_the_full_name()
    {
        (string text, Reading reading) = ReadText("Secretary Tolland opened the gate. Behind it stood Orsk Tolland, and the barge came through.");
        ReadPerson person = Assert.Single(reading.People);
        Assert.Equal(("Orsk Tolland", "Secretary", 2), (Slice(text, person.Name.Span), Slice(text, person.Role), person.Mentions.Count));
    }

    [Fact]
    public void Lists_of_names_are_data_in_lower_case()
    {
        Assert.True(Language.English.NameClassOf("Ingrid", 0, 6) == NameClass.GivenName);
        Assert.True((Language.English.NameClassOf("new york") & NameClass.Regions) != 0);
    }

    private static Reading Read(string sentence) => ReadText(sentence).Reading;

    private static (string Text, Reading Reading) ReadText(string sentence)
    {
        string text = "Gate at the lock\n\nThe lock was shut to boats on the day before, while divers looked for a key in the pool below it.\n\n"
            + sentence + "\n\nIt was opened again in the evening, and the boats that had waited went through one by one until dark.\n";
        return (text, ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None));
    }

    private static string Slice(string text, SeedSpan span) => text.Substring(span.Start, span.Length);
}
