using System;
using System.IO;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>
/// A test on captured pages, which are other people's text and lie beside the repository, not in it. Where a merge is checked (<c>CI</c> is
/// set) they must be there; a clone elsewhere does without.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CapturedFactAttribute : FactAttribute
{
    public CapturedFactAttribute()
    {
        bool required = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
        if (!required && !Directory.Exists(Repository.SharedSeeds))
        {
            Skip = "The captured pages are not beside this clone.";
        }
    }
}
