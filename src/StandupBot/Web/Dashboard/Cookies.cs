using StandupBot.Features.Dashboard;

namespace StandupBot.Web.Dashboard;

internal static class Cookies
{
    /// <summary>For the dashboard alone, and out of reach of any script.</summary>
    public static CookieOptions Of(HttpContext http, TimeSpan life) => new()
    {
        Path = DashboardAddress.Path, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = life,
        Secure = http.Request.IsHttps || http.RequestServices.GetRequiredService<PublicAddress>().IsEncrypted,
    };
}
