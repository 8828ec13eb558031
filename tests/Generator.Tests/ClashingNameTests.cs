using System.Linq;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Headlines that are the names of what the generator writes beside them.</summary>
public class ClashingNameTests
{
    private const string Rest = "The weir was closed to boats on Monday while divers looked for a lost key in the pool.";

    [Fact]
    public void A_headline_named_like_a_generated_class_compiles() =>
        Harness.Generate(new[] { "Shard000", "Shard 001", "Archive program", "Town", "Site builder" }
            .Select(static (headline, n) => SeedFile.Of(n + ".txt", headline + "\n\n" + Rest))).Compiles();
}
