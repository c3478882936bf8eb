namespace StandupBot.Web.Dashboard;

/// <summary>Section "Dashboard" of the settings.</summary>
public sealed class DashboardOptions
{
    public const string Section = "Dashboard";

    /// <summary>
    /// Where browsers reach this host, such as "https://standup.example.com". Unless it is set: Slack:PublicUrl, else the address on which the host
    /// listens.
    /// </summary>
    public Uri? Address { get; set; }
}
