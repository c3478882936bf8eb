using Microsoft.Extensions.Options;

namespace StandupBot.Web.Dashboard;

/// <summary>Refuses an address under which signing in would not be safe or not be possible.</summary>
internal sealed class DashboardSettingsCheck : IValidateOptions<DashboardOptions>
{
    private const string Example = "use an address such as https://standup.example.com";

    public ValidateOptionsResult Validate(string? name, DashboardOptions options) => options.Address switch
    {
        null => ValidateOptionsResult.Success,
        { IsAbsoluteUri: false } => ValidateOptionsResult.Fail($"Dashboard:Address is no whole address; {Example}."),
        { AbsolutePath: not "/" } or { Query: not "" } or { UserInfo: not "" } => ValidateOptionsResult.Fail($"Dashboard:Address names a host and nothing after it; {Example}."),
        { Scheme: "https" } or { Scheme: "http", IsLoopback: true } => ValidateOptionsResult.Success,
        _ => ValidateOptionsResult.Fail($"Dashboard:Address has to begin with https://, because people sign in there; {Example}."),
    };
}
