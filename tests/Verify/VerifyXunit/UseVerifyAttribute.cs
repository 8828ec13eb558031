using System;
using System.ComponentModel;
using System.Reflection;
using System.Threading;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Stands on the test assembly and remembers which test is running, because xunit 2 has no test context to ask.
/// <c>SnapshotEngine.targets</c> puts it there.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    // Follows the test through its awaits and keeps parallel tests apart.
    private static readonly AsyncLocal<MethodInfo?> s_running = new();

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest) => s_running.Value = methodUnderTest;

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => s_running.Value = null;

    /// <summary>The method of the test that is running.</summary>
    /// <exception cref="InvalidOperationException">No test is running here, or its assembly does not carry the attribute.</exception>
    public static MethodInfo GetMethod() => s_running.Value ?? throw new InvalidOperationException(
        "No running test is known: the test project must import tests/Verify/SnapshotEngine.targets, " +
        "and the test must await the comparison.");
}
