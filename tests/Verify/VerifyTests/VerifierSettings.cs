using System;
using System.Threading;
using Snapshots;

namespace VerifyTests;

/// <summary>Settings of a whole run. They are made in a module initializer, before the first comparison.</summary>
public static class VerifierSettings
{
    private static int s_sealed;

    internal static Acceptance Acceptance { get; private set; }

    /// <summary>Accepts whatever is received: it becomes the verified file.</summary>
    /// <param name="includeBuildServer">False does nothing where the environment variable <c>CI</c> is set.</param>
    /// <param name="throwException">True fails each test whose snapshot was missing or different, though it is accepted.</param>
    /// <exception cref="InvalidOperationException">There was a comparison already.</exception>
    public static void AutoVerify(bool includeBuildServer = true, bool throwException = false)
    {
        if (Volatile.Read(ref s_sealed) != 0)
        {
            throw new InvalidOperationException(
                $"{nameof(AutoVerify)} must be called before the first comparison: call it in a module initializer.");
        }

        bool onBuildServer = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        if (includeBuildServer || !onBuildServer)
        {
            Acceptance = throwException ? Acceptance.Loud : Acceptance.Silent;
        }
    }

    internal static void Seal() => Volatile.Write(ref s_sealed, 1);
}
