using System;

namespace SiteBuilder.Tests.Problems;

/// <summary>A test that provokes a problem and asserts where it is told and what it says.</summary>
/// <param name="id">The problem.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProvokesAttribute(string id) : Attribute
{
    /// <summary>The problem.</summary>
    public string Id => id;
}
