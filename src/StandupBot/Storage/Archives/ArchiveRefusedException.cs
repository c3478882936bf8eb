namespace StandupBot.Storage.Archives;

/// <summary>An archive that is not taken; the message says why, for whoever brought it.</summary>
public sealed class ArchiveRefusedException(string message) : Exception(message);
