using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using StandupBot.Features.Dashboard;
using StandupBot.Storage;
using StandupBot.Web.Dashboard.Safety;
using StandupBot.Web.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard;

/// <summary>The web pages: plain server-rendered components, the framework's own cookies, form tokens and limits. Nothing of it runs until somebody comes.</summary>
internal static class DashboardSetup
{
    public static IServiceCollection AddDashboard(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DashboardOptions>().BindConfiguration(DashboardOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DashboardOptions>, DashboardSettingsCheck>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton(provider => new DashboardAddress(() => provider.GetRequiredService<PublicAddress>().Current));
        services.AddProtection(configuration);
        services.AddScoped<Visitor>().AddScoped<VisitorFilter>().AddSingleton<FormFilter>().AddScoped<SessionCookieEvents>();
        services.AddAntiforgery().AddSingleton<IConfigureOptions<AntiforgeryOptions>, FormCookie>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookieSetup>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        return services.AddAuthorization().AddRateLimiter(RateLimits.Configure).WithKeysOnFirstUse();
    }

    /// <summary>Keys are read when the first cookie is: a host that nobody visits need not hold them.</summary>
    private static IServiceCollection WithKeysOnFirstUse(this IServiceCollection services)
    {
        foreach (var early in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly).ToList())
            services.Remove(early);
        return services;
    }

    private sealed class FormCookie(PublicAddress address) : IConfigureOptions<AntiforgeryOptions>
    {
        public void Configure(AntiforgeryOptions options)
        {
            options.Cookie.Name = "standupbot.form";
            options.Cookie.Path = DashboardAddress.Path;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = address.IsEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        }
    }
}
