namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>What the corpus is made of. All of it was written for this purpose; no place, paper or person is real.</summary>
internal static class Phrases
{
    public static readonly string[] FirstNames =
    [
        "Ada", "Alwin", "Amara", "Anselm", "Bettina", "Bram", "Carys", "Cedric", "Dagny", "Dorian", "Edith", "Emeka", "Fenella", "Florian", "Greta",
        "Gwilym", "Hanne", "Hector", "Ines", "Ivor", "Jorun", "Julius", "Katya", "Lambert", "Lena", "Magnus", "Mirela", "Nadia", "Nils", "Odette",
        "Oskar", "Petra", "Quentin", "Rosalind", "Rufus", "Sefa", "Sigrid", "Tamsin", "Tobias", "Ursula", "Viktor", "Wanda", "Xenia", "Yusuf", "Zelda",
    ];

    public static readonly string[] LastNames =
    [
        "Abernethy", "Adeyinka", "Ambrosi", "Barrowclough", "Bellweather", "Brandvold", "Castellane", "Cobbold", "Dannreuther", "Dunmore", "Eastlake",
        "Ekdahl", "Fairweather", "Ferrante", "Gallimore", "Grimwade", "Halloran", "Hasegawa", "Inchbald", "Iversen", "Jessop", "Kaminski", "Kettering",
        "Lanyon", "Lindqvist", "Marchbanks", "Mukherjee", "Nettleship", "Novak", "Okonjo", "Ostrander", "Pemberton", "Petrescu", "Quillfeather",
        "Rademaker", "Ravenscroft", "Sandoval", "Silverthorne", "Tannahill", "Thorvald", "Underhay", "Vancleave", "Vasquez", "Wetherby", "Wolstencroft",
        "Yarborough", "Zielinski",
    ];

    public static readonly string[] Offices =
    [
        "Mayor", "Harbour master", "Councillor", "Engineer", "Professor", "Librarian", "Chief executive", "Finance director", "Governor", "Senator",
        "Headteacher", "Captain", "Judge", "Transport minister", "Economist", "Historian", "Surveyor", "Commissioner", "Spokeswoman", "Architect",
    ];

    /// <summary>Each stands behind a name, between commas.</summary>
    public static readonly string[] Appositions =
    [
        "who runs the night shift", "the owner of the bakery on the corner", "the secretary of the residents' association", "a retired pilot",
        "the director of the county museum", "a farmer from the upper valley", "the treasurer of the rowing club", "who has fished here for forty years",
        "the manager of the bus depot", "a nurse at the cottage hospital",
    ];

    public static readonly string[] Towns =
    [
        "Ashcombe", "Brackenford", "Caldermoor", "Dunvale", "Eddlestone", "Fernhollow", "Garsdale", "Harrowick", "Inverlea", "Kestrel Bay", "Lindmouth",
        "Marrowby", "Netherholt", "Ottersea", "Penhallow", "Quarrington", "Ravelstoke", "Saltmarsh", "Tarnbrook", "Ulverham", "Westerleigh", "Yarrowdale",
    ];

    public static readonly string[] Agencies = ["Meridian News", "Coastline Press", "Northern Wire", "Harbinger Media", "Lantern Agency", "Fieldgate Times"];

    public static readonly string[] Suppliers = ["Meridian Images", "Openlens", "Stillhouse Pictures", "Framework Images"];

    public static readonly string[] HeadlineSubjects =
    [
        "Council", "Harbour board", "Rail company", "Dairy cooperative", "University", "County court", "Water company", "Theatre trust", "Fishing fleet",
        "Bus drivers", "Beekeepers", "Museum", "Hospital trust", "Ferry operator", "Brass band", "School governors", "Lifeboat crew", "Textile mill",
        "Weather office", "Cricket club", "Allotment holders", "Night market", "Paper mill", "Coastguard", "Orchard growers", "Cathedral choir",
        "Tram operator", "Volunteer rangers", "Observatory", "Chess society",
    ];

    public static readonly string[] HeadlineVerbs =
    [
        "reopens", "postpones", "defends", "questions", "sells", "rescues", "redraws", "counts the cost of", "promises", "abandons", "rebuilds", "inspects",
        "celebrates", "doubles", "halves", "delays", "approves", "rejects", "measures", "repairs", "renames", "wins", "loses", "studies", "moves",
    ];

    public static readonly string[] HeadlineObjects =
    [
        "plan for the old viaduct", "winter timetable", "cottage hospital wing", "river crossing", "public reading room", "market hall roof", "flood wall",
        "night service", "marshland survey", "clock tower", "tidal pool", "reservoir footpath", "apprentice scheme", "lighthouse lease", "seed library",
        "stone quarry", "canal locks", "cycle route", "swimming baths", "botanic garden", "parish archive", "town carillon", "fish auction",
        "grain store", "coastal railway", "weather mast", "bandstand", "open-air stage", "school kitchen", "customs house",
    ];

    public static readonly string[] HeadlineEnds =
    [
        "", "", "", " after long dispute", " before the first frost", " in second vote", " as costs rise", " for the third time", " without a word",
        " ahead of the festival", " on a narrow vote", " despite the rain", " at short notice", " under new rules", " to general surprise",
    ];

    public static readonly string[] Subheads =
    [
        "A long time coming", "What the figures say", "Questions from the floor", "Where the money goes", "An unexpected guest", "The view from the quay",
        "Two winters lost", "Who pays", "A change of mind", "The next step", "Lessons of the flood", "Neighbours disagree", "Small print", "Behind the wall",
        "One morning in autumn", "Old maps, new lines",
    ];

    public static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>Openings; {0} subject, {1} object, {2} town, {3} weekday.</summary>
    public static readonly string[] Leads =
    [
        "The {0} in {2} said on {3} that its decision about the {1} was final, ending a disagreement that has run through three elections and two inquiries.",
        "After a meeting that lasted until shortly before midnight on {3}, the {0} of {2} settled what is to become of the {1}.",
        "Nobody had expected an answer so soon, but on {3} the {0} in {2} published its findings on the {1}, all two hundred pages of them.",
        "The {1} has occupied {2} for the better part of a decade, and on {3} the {0} let it be known that the waiting is over.",
    ];

    /// <summary>Sentences of narration; {0} town, {1} number, {2} object, {3} weekday.</summary>
    public static readonly string[] Sentences =
    [
        "The work is expected to take {1} weeks and to cost rather more than was set aside for it.",
        "In {0} the shops along the front closed early, and those that stayed open did a steady trade in umbrellas.",
        "A report that was finished in the spring counted {1} faults, most of them small and none of them new.",
        "Those who live near the {2} have heard similar announcements before and have learned to wait for the scaffolding.",
        "The figures were read out twice, because the first reading could not be heard above the rain on the roof.",
        "On {3} the road was closed between the station and the square, and traffic was sent round by the mill.",
        "Tickets for the opening went within {1} minutes, and a second day was added on the spot.",
        "It is not yet clear who will maintain the {2} once the grant has run out.",
        "The older plan, drawn up {1} years ago, would have moved the entrance to the north side and spared the trees.",
        "Surveyors walked the length of the site with poles and a drone, and found the ground firmer than the maps suggested.",
        "Neighbouring {0} tried something similar and gave it up after a single wet season.",
        "The contract runs to {1} pages and says surprisingly little about what happens if it snows.",
        "Supporters point out that the number of visitors has grown in each of the past {1} years.",
        "Others fear for the {2}, which has been promised the same money twice already.",
        "A small crowd gathered by the railings, stayed for the speeches and left before the refreshments.",
        "The minutes of the meeting record one abstention, two interruptions and the arrival of a dog.",
        "By the evening of {3} the tide had turned and the last of the barriers had been carried back into the yard.",
        "There is room for {1} boats along the new wall, although the chart still shows none.",
        "The inspectors left the way they had come, over the footbridge, and did not stop for questions.",
        "Few of those present could remember the {2} as it was before the storm.",
        "Prices at the market in {0} have hardly moved, which traders put down to habit rather than policy.",
        "What will become of the remaining {1} members of staff is to be settled in the new year.",
        "Trains to {0} ran late all week, and nobody at the station seemed to mind very much.",
        "An earlier version of the plan was withdrawn when it was found to rest on a map printed upside down.",
    ];

    /// <summary>What people say. Each is a whole sentence without its stop; {0} number, {1} object, {2} town.</summary>
    public static readonly string[] Sayings =
    [
        "We have waited {0} years for this, and we can wait until the paint is dry", "I would not have believed it if I had not seen the drawings myself",
        "Nobody asked us about the {1}, and that is the part that stings", "It is a good plan, it is only a pity that it is not the plan we voted for",
        "You can measure the water, but you cannot argue with it", "There are {0} ways to do this badly, and we have tried most of them",
        "If {2} can manage it on half the money, so can we", "My father worked there, and he would have laughed out loud",
        "The numbers are sound, and the people who doubt them are welcome to count again", "What matters is that the doors open on time",
        "I have kept every letter they ever sent me, and they fill a wardrobe", "We are not against the {1}, we are against being told about it last",
        "It will rain on the day, it always does, and everybody will come all the same", "That bridge has carried {0} tonnes before breakfast",
        "Someone has to sweep up afterwards, and so far that someone has been me", "The children understood it at once, it was the adults who needed the leaflet",
    ];

    public static readonly string[] Verbs = ["said", "said", "said", "added", "told reporters", "explained", "argued", "warned", "recalled"];

    public static readonly string[] Fragments = ["a quiet sort of triumph", "neither here nor there", "perfectly ordinary weather", "the least bad answer", "a matter of patience"];

    public static readonly string[] SourceNotes =
    [
        "This article first appeared in the {0} Chronicle", "This report was originally published by {0} Radio", "Originally published in the {0} Gazette.",
    ];

    public static readonly string[] RelatedHeadings = ["Related stories", "You may also like", "More on this story", "Read next"];

    public static readonly string[] Residue =
    [
        "Share", "Facebook", "Email", "Copy link", "Advertisement", "Sign up for our newsletter and get the week in your inbox.",
        "We use cookies to make this site work.", "Comments", "Read more", "Follow us", "Back to top", "All rights reserved",
    ];
}
