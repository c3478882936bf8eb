namespace StandupBot.Features.Calendars;

/// <summary>Under which address people and programs reach this host, as far as that is known.</summary>
/// <param name="read">Null where nothing is served.</param>
public sealed class HostAddress(Func<Uri?> read)
{
    /// <summary>A path under it; the path alone where it is not known.</summary>
    public string At(string path) => read() is { } host ? $"{host.AbsoluteUri.TrimEnd('/')}{path}" : path;
}
