using System.Collections.Generic;
using System.IO;

namespace VerifyTests;

/// <summary>What an equal or accepted comparison leaves.</summary>
public sealed class VerifyResult
{
    private readonly string _verified;

    internal VerifyResult(string verified) => _verified = verified;

    /// <summary>Full paths of the verified files; here always one.</summary>
    public IEnumerable<string> Files => [_verified];

    /// <summary>The verified text, read anew each time.</summary>
    public string Text => File.ReadAllText(_verified);
}
