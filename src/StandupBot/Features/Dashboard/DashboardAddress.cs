namespace StandupBot.Features.Dashboard;

/// <summary>Where people reach the web pages, as far as that is known: a replay serves none.</summary>
/// <param name="read">The host's own address; null where nothing is served.</param>
public sealed class DashboardAddress(Func<Uri?> read)
{
    /// <summary>Under the host's address.</summary>
    public const string Path = "/dashboard";

    public static DashboardAddress None { get; } = new(() => null);

    /// <summary>The first page, whole.</summary>
    public Uri? Home => At("");

    /// <summary>A page of the dashboard, such as "/goals"; null where nothing is served.</summary>
    public Uri? At(string page) => read() is { } host ? new Uri($"{host.AbsoluteUri.TrimEnd('/')}{Path}{page}") : null;
}
