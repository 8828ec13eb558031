using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Captured.Fitting;
using SiteBuilder.Captured.Truth;

// fit CASES TABLE: fits the weights of the signs to the pages below a folder, says how well pages of sites that were left out are told, and writes
// the table that the generator embeds.
if (args is not [string cases, string table])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Captured -c Release -- <folder of pages> <table of weights>");
    return 1;
}

List<FitPage> pages = [.. PageTruth.ReadAll(cases).AsParallel().AsOrdered().Select(static truth => new FitPage(truth))];
string[] sites = [.. pages.Select(static page => page.Site).Distinct().Order(StringComparer.Ordinal)];
const int folds = 4;
List<(string Set, double Precision, double Recall)> told = [];
for (int fold = 0; fold < folds; fold++)
{
    HashSet<string> left = [.. sites.Where((_, i) => i % folds == fold)];
    Chain chain = new(ChainFitter.Fit([.. pages.Where(page => !left.Contains(page.Site))]));
    told.AddRange(pages.Where(page => left.Contains(page.Site)).Select(page => Score(page, chain.Best(page))));
}

foreach (IGrouping<string, (string Set, double Precision, double Recall)> set in told.GroupBy(static one => one.Set).OrderBy(static one => one.Key, StringComparer.Ordinal))
{
    double precision = set.Average(static one => one.Precision);
    double recall = set.Average(static one => one.Recall);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{set.Key,-20} left out: P {precision:F3} R {recall:F3} F1 {2 * precision * recall / (precision + recall):F3}"));
}

ChainWeights.Write(table, ChainFitter.Fit(pages), pages.Count, sites.Length);
return 0;

// Shares of the characters told as text that are text, and of those of the text that were told.
static (string Set, double Precision, double Recall) Score(FitPage page, int[] tags)
{
    double said = 0;
    double right = 0;
    double all = 0;
    for (int i = 0; i < tags.Length; i++)
    {
        bool text = (page.Truth[i] & FitPage.IsText) != 0;
        bool says = (1 << tags[i] & FitPage.IsText) != 0;
        bool open = text && (page.Truth[i] & ~FitPage.IsText) != 0;
        said += says && !open ? page.Lengths[i] : 0;
        all += text && !open ? page.Lengths[i] : 0;
        right += says && text && !open ? page.Lengths[i] : 0;
    }

    return (page.Set, said > 0 ? right / said : 0, all > 0 ? right / all : 1);
}
