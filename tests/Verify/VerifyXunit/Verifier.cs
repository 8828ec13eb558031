using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares text with a snapshot beside the source of the test: <c>{Class}.{Method}.verified.{extension}</c>. Nothing is compared until
/// the returned <see cref="SettingsTask" /> is awaited or becomes a task. A difference leaves a <c>.received.</c> file and fails the test.
/// </summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="target" /> with a <c>.txt</c> snapshot.</summary>
    /// <param name="target">Null is compared as <c>null</c>, an empty text as <c>emptyString</c>.</param>
    /// <param name="settings">Copied: what is set later on the returned task does not reach it.</param>
    /// <param name="sourceFile">Where the test stands; the compiler fills it in.</param>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Compare(Task.FromResult(PlainText(target)), "txt", settings, sourceFile);

    /// <summary>Compares what <paramref name="target" /> results in with a <c>.txt</c> snapshot.</summary>
    /// <inheritdoc cref="Verify(string?, VerifySettings?, string)" />
    public static SettingsTask Verify(Task<string> target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Compare(PlainText(target), "txt", settings, sourceFile);

    /// <summary>Compares <paramref name="target" /> with a snapshot of the given extension.</summary>
    /// <param name="target">Null is compared as <c>null</c>.</param>
    /// <param name="extension">Without the dot.</param>
    /// <param name="settings">Copied: what is set later on the returned task does not reach it.</param>
    /// <param name="sourceFile">Where the test stands; the compiler fills it in.</param>
    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Compare(Task.FromResult(target ?? "null"), extension, settings, sourceFile);

    /// <summary>Compares what <paramref name="target" /> results in with a snapshot of the given extension.</summary>
    /// <inheritdoc cref="Verify(string?, string, VerifySettings?, string)" />
    public static SettingsTask Verify(
        Task<string> target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Compare(target, extension, settings, sourceFile);

    private static SettingsTask Compare(Task<string> target, string extension, VerifySettings? settings, string sourceFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        ArgumentException.ThrowIfNullOrEmpty(sourceFile);
        if (extension.AsSpan().IndexOfAny("./\\") >= 0)
        {
            throw new ArgumentException($"'{extension}' is not an extension: leave out the dot and any folder", nameof(extension));
        }

        return new SettingsTask(settings, async current =>
        {
            SnapshotFile file = SnapshotFile.Of(UseVerifyAttribute.GetMethod(), current, sourceFile, extension);
            VerifierSettings.Seal();
            UsedNames.Take(file);
            return Comparison.Run(current.Scrub(await target ?? "null"), file, VerifierSettings.Acceptance);
        });
    }

    private static async Task<string> PlainText(Task<string> target) => PlainText(await target);

    private static string PlainText(string? target) => target?.TrimStart('\uFEFF') switch
    {
        null => "null",
        "" => "emptyString",
        string text => text,
    };
}
