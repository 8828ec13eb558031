using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>Measures one size of corpus: in each round every command once, so that what disturbs the machine falls on all alike.</summary>
internal sealed class SiteComparison
{
    private readonly string _folder;
    private readonly Options _options;

    public SiteComparison(int size, string folder, Options options)
    {
        Size = size;
        _folder = Path.Combine(folder, FormattableString.Invariant($"{size}"));
        _options = options;
    }

    public int Size { get; }

    public Series Whole { get; } = new("SiteBuilder: `dotnet build`, clean output");

    public Series Publishing { get; } = new("SiteBuilder: publish alone");

    public Series Unchanged { get; } = new("SiteBuilder: `dotnet build`, nothing changed");

    public Series EmptyWhole { get; } = new("empty console project: `dotnet build`, clean output");

    public Series EmptyUnchanged { get; } = new("empty console project: `dotnet build`, nothing changed");

    public Series Hugo { get; } = new("Hugo: clean output");

    public Series HugoAgain { get; } = new("Hugo: nothing changed");

    public SiteExtent OurExtent { get; private set; }

    public SiteExtent HugoExtent { get; private set; }

    /// <summary>Mean size of a capture in bytes.</summary>
    public long CaptureSize { get; private set; }

    /// <exception cref="InvalidOperationException">A command failed, or did not do what is to be measured.</exception>
    public void Measure(TextWriter progress)
    {
        List<CorpusArticle> corpus = CorpusWriter.Write(Size);
        ArchiveProject archive = ArchiveProject.Write(Path.Combine(_folder, "archive"), corpus, _options.Form);
        DotnetProject empty = EmptyProject.Write(Path.Combine(_folder, "empty"));
        HugoSite hugo = HugoSite.Write(Path.Combine(_folder, "hugo"), corpus);
        archive.Project.Restore();
        empty.Restore();

        for (int round = 0; round <= _options.Rounds; round++)
        {
            progress.WriteLine(FormattableString.Invariant($"{Size:N0} articles, {(round == 0 ? "warm-up" : $"round {round} of {_options.Rounds}")}"));
            bool counted = round > 0;
            archive.Project.Clean();
            Add(Whole, archive.Project.Build(), counted);

            DateTime published = File.GetLastWriteTimeUtc(Path.Combine(archive.Site, "manifest-sha256.txt"));
            Add(Unchanged, archive.Project.Build(), counted);
            if (File.GetLastWriteTimeUtc(Path.Combine(archive.Site, "manifest-sha256.txt")) != published)
            {
                throw new InvalidOperationException("A build with nothing changed published again.");
            }

            empty.Clean();
            Add(EmptyWhole, empty.Build(), counted);
            Add(EmptyUnchanged, empty.Build(), counted);
            Add(Publishing, archive.Publish(), counted);
            hugo.Clean();
            Add(Hugo, hugo.Build(), counted);
            Add(HugoAgain, hugo.Build(), counted);
        }

        OurExtent = SiteExtent.Of(archive.Site);
        HugoExtent = SiteExtent.Of(hugo.Site);
        CaptureSize = (long)Directory.EnumerateFiles(archive.Project.Folder, "*.txt").Average(static file => new FileInfo(file).Length);
        if (OurExtent.Articles != Size || HugoExtent.Articles != Size)
        {
            throw new InvalidOperationException(
                $"Of {Size} articles SiteBuilder published {OurExtent.Articles} and Hugo {HugoExtent.Articles}; the sites cannot be compared.");
        }

        if (!_options.Keep)
        {
            Directory.Delete(_folder, recursive: true);
        }

        static void Add(Series series, Measurement run, bool counted)
        {
            if (counted)
            {
                series.Add(run);
            }
        }
    }
}
