using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using VerifyTests;
using Xunit.Sdk;

namespace Snapshots;

/// <summary>Compares a text with its snapshot and leaves the files as the outcome wants them.</summary>
internal static class Comparison
{
    private static readonly UTF8Encoding s_markedUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <param name="text">What was received; LF only.</param>
    /// <param name="file">The two files.</param>
    /// <param name="acceptance">What becomes of a text that the snapshot does not have.</param>
    /// <exception cref="XunitException">
    /// The snapshot is missing, different, has a carriage return, or has a twin with another extension.
    /// </exception>
    public static VerifyResult Run(string text, SnapshotFile file, Acceptance acceptance)
    {
        foreach (string stale in file.AllReceived())
        {
            File.Delete(stale);
        }

        string? verified = ReadOrNull(file.Verified);
        string? complaint = ComplaintOrNull(text, verified, file);
        List<string> leftOver = [.. file.VerifiedElsewhere()];
        if (complaint is null && leftOver.Count == 0)
        {
            return new VerifyResult(file.Verified);
        }

        if (complaint is not null)
        {
            Write(acceptance == Acceptance.None ? file.Received : file.Verified, text);
        }

        if (acceptance != Acceptance.None)
        {
            leftOver.ForEach(File.Delete);
        }

        return acceptance == Acceptance.Silent
            ? new VerifyResult(file.Verified)
            : throw new XunitException(string.Join('\n', new[] { complaint, LeftOverOrNull(leftOver) }.Where(part => part is not null)));
    }

    private static string? ComplaintOrNull(string text, string? verified, SnapshotFile file)
    {
        string names = $"  Received: {file.Received}\n  Verified: {file.Verified}\n";
        if (verified is null)
        {
            return $"There is no snapshot yet; if the received text is right, rename its file.\n{names}\n{LineDifference.Print("", text)}";
        }

        int carriageReturn = verified.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn >= 0)
        {
            int line = verified.AsSpan(0, carriageReturn).Count('\n') + 1;
            return $"The snapshot has a carriage return in line {line}; snapshots have LF only: " +
                $"let .gitattributes say '*.verified.* text eol=lf' and check the file out again.\n{names}";
        }

        // An editor may end the last line of a snapshot; the writer of snapshots never does.
        return text == verified || text + '\n' == verified
            ? null
            : $"The snapshot is different; if the received text is right, let its file replace the verified one.\n{names}\n" +
                LineDifference.Print(verified, text);
    }

    private static string? LeftOverOrNull(List<string> leftOver) => leftOver.Count == 0
        ? null
        : "The test no longer compares with these snapshots; delete them.\n" +
            string.Concat(leftOver.Select(path => $"  Verified: {path}\n"));

    /// <summary>Null where there is no file, or only an empty one, which an editor made for the author to fill.</summary>
    private static string? ReadOrNull(string path) =>
        new FileInfo(path) is { Exists: true, Length: > 0 } ? File.ReadAllText(path) : null;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, s_markedUtf8);
    }
}
