namespace Snapshots;

/// <summary>What becomes of a received text that the verified file does not have.</summary>
internal enum Acceptance
{
    /// <summary>It stays beside the verified file, and the test fails.</summary>
    None,

    /// <summary>It becomes the verified file.</summary>
    Silent,

    /// <summary>It becomes the verified file, and the test fails all the same.</summary>
    Loud,
}
