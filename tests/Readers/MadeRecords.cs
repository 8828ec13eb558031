using System.Linq;

namespace SiteBuilder.Readers.Tests;

/// <summary>The records of the archive that was made for this test.</summary>
internal static class MadeRecords
{
    public static readonly MadeRecord[] All =
    [
        new("Seal holds up the 7.40 ferry", ["Nell Varley"], ["Varley, Nell"])
        {
            Section = "Town", Original = "https://bell.example/seal?a=1&b=50%25#top", Captured = "2024-07-01",
        },
        new("Two of the Bell look back", ["Jan van der Berg", "Mary Ann O’Brien"], ["van der Berg, Jan", "O’Brien, Mary Ann"]),
        new("McCoy of NATO: ‘no’ to AT&T, 100% sure", ["J.R.R. Tolkien", "Associated Press", "Jean-Paul Sartre"], ["Tolkien, J.R.R.", "Associated Press", "Sartre, Jean-Paul"]) { Captured = "2024-07-02" },
        new("Who said “no” to the harbour?", ["Martin Luther King Jr."], ["King, Martin Luther, Jr."]),
        new("He said “no”", ["Henry Gates III", "Nell Varley"], ["Gates, Henry, III", "Varley, Nell"]) { Day = "2023-09-05" },
        new("Costs #1 of $5_000 {net} ~ 4^2 \\ more", ["Bashar al-Assad"], ["al-Assad, Bashar"]) { Outlet = "Bell & Sun" },
        new("Das Wehr am Salzufer wurde repariert", ["Ursula von der Leyen", "Jörg Müßig"], ["Leyen, Ursula von der", "Müßig, Jörg"]) { Language = "de", Outlet = "Der Bote" },
        new("Le port est fermé pour l’été", ["Jean d’Ormesson", "Marine Le Pen"], ["Ormesson, Jean d’", "Le Pen, Marine"]) { Language = "fr", Outlet = "Le Port" },
        new("La lluvia cae en el puerto", ["Gabriel García Márquez", "José Ortega y Gasset"], ["García Márquez, Gabriel", "Ortega y Gasset, José"]) { Language = "es", Outlet = null },
        new("Staff report on the quay", ["Web Desk"], ["Web Desk"]) { Outlet = null },
        new("No author and no day", [], []) { Day = null, Captured = "2024-07-03" },
        new("No author but a day", [], []) { Day = "2024-05-01", Captured = "2024-07-03" },
        new("Neither author nor outlet", [], []) { Outlet = null, Day = "1899-12-31" },
        new("Nothing is known of this", [], []) { Outlet = null, Day = null },
        new("An author without a day", ["Dick Van Dyke"], ["Van Dyke, Dick"]) { Day = null, Captured = "2024-02-29" },
        new("A note on the tides", ["Nell Varley"], ["Varley, Nell"]) { Day = null, Section = "Tides" },
        new("Names of other places", ["Kim Tong-hyung", "Xi Jinping", "Madonna"], ["Kim Tong-hyung", "Xi Jinping", "Madonna"]),
        new("Seal holds up another ferry", ["Nell Varley"], ["Varley, Nell"]) { Section = "County" },
        new("A crowd of twenty-one", [.. Enumerable.Range(0, 21).Select(Name)], [.. Enumerable.Range(0, 21).Select(NameInList)]) { Day = "2024-02-01" },
        new("A crowd of eleven", [.. Enumerable.Range(0, 11).Select(static i => "Eve " + Family(i))], [.. Enumerable.Range(0, 11).Select(static i => Family(i) + ", Eve")]) { Day = "2024-08-01" },
    ];

    private static string Name(int number) => $"Ada {Family(number)}";

    private static string NameInList(int number) => $"{Family(number)}, Ada";

    private static string Family(int number) => (char)('A' + number) + "olm";
}
