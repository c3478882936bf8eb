namespace StandupBot.Web.Dashboard;

/// <summary>Light or dark, as the device has it or as the person wants it.</summary>
public enum Look { Device, Light, Dark }

/// <summary>The wish is kept in the browser: it is about this screen, not about the person.</summary>
internal static class Looks
{
    public const string Field = "look";
    private const string Cookie = "standupbot.look";

    public static Look Of(HttpRequest request) => Read(request.Cookies[Cookie]);

    public static Look Read(string? word) => Enum.TryParse<Look>(word, ignoreCase: true, out var look) && Enum.IsDefined(look) ? look : Look.Device;

    public static void Keep(HttpContext http, Look look) => http.Response.Cookies.Append(
        Cookie, look.ToString(), Cookies.Of(http, TimeSpan.FromDays(365)));
}
